/** Edits between two words, two swapped neighbors being one: the whole table, as in the textbook. */
function edits(one: string, other: string): number {
  const table: number[][] = [];
  for (let i = 0; i <= one.length; i++) {
    const row: number[] = [];
    table.push(row);
    for (let j = 0; j <= other.length; j++) {
      if (i === 0 || j === 0) {
        row.push(i + j);
        continue;
      }
      const same = one[i - 1] === other[j - 1];
      let best = Math.min(table[i - 1]![j]! + 1, row[j - 1]! + 1, table[i - 1]![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        best = Math.min(best, table[i - 2]![j - 2]! + 1);
      }
      row.push(best);
    }
  }
  return table[one.length]![other.length]!;
}

/**
 * Whether `typed` can mean `word`; `open` lets it be the beginning of one. How many typos are allowed is told by the word
 * that was typed first, which `typed` may be the singular of.
 */
export function slowTypos(typed: string, word: string, open: boolean, first = typed): SlowTypos | undefined {
  const key = [typed, word, open, first].join(' ');
  if (!measured.has(key)) measured.set(key, measure(typed, word, open, first));
  return measured.get(key);
}

export interface SlowTypos {
  typos: number;
  begun: boolean;
}

/** Random texts ask for the same few words again and again. */
const measured = new Map<string, SlowTypos | undefined>();

function measure(
  typed: string,
  word: string,
  open: boolean,
  first: string,
): { typos: number; begun: boolean } | undefined {
  const allowed = first.length < 5 || /\p{N}/u.test(first) ? 0 : first.length < 9 ? 1 : 2;
  if (allowed === 0) {
    const begins = open ? word.startsWith(typed) : word === typed;
    return begins ? { typos: 0, begun: word !== typed } : undefined;
  }
  const firstDiffers = typed[0] === word[0] ? 0 : 1;
  const whole = edits(typed, word);
  let best = whole;
  for (let length = 1; open && length < word.length; length++) {
    best = Math.min(best, edits(typed, word.slice(0, length)));
  }
  if (best + firstDiffers > allowed) return undefined;
  return { typos: best + firstDiffers, begun: whole > best };
}
