import { foldWords } from '#app/search/embedded/text/fold-words.ts';
import { mostTypos } from '#app/search/embedded/text/typo-rule.ts';
import { between, pick, type Random } from './seeded-random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

type Edit = (letters: string[], at: number, random: Random) => void;

const EDITS: readonly Edit[] = [
  (letters, at) => void letters.splice(at, 1),
  (letters, at, random) => void letters.splice(at, 0, pick(random, [...LETTERS])),
  (letters, at, random) => void letters.splice(at, 1, pick(random, [...LETTERS])),
  (letters, at) => void letters.splice(at, 2, letters[at + 1] ?? '', letters[at] ?? ''),
];

/**
 * The text with one or two of its words misspelled as the rule forgives: one typo where the misspelled word has five letters or
 * more, two from nine, the first letter always right. Undefined where no word is long enough.
 */
export function misspelled(text: string, random: Random): string | undefined {
  const words = [...foldWords(text)];
  const long = words.flatMap((word, index) => (mostTypos(word) > 0 ? [index] : []));
  if (long.length === 0) return undefined;
  const chosen = new Set(Array.from({ length: between(random, 1, 2) }, () => pick(random, long)));
  for (const index of chosen) words[index] = misspelledWord(words[index]!, random);
  const wrong = words.join(' ');
  return wrong === foldWords(text).join(' ') ? undefined : wrong;
}

function misspelledWord(word: string, random: Random): string {
  const edits = between(random, 1, mostTypos(word));
  for (let draw = 0; draw < 50; draw++) {
    const letters = [...word];
    // Two edits in one spot can be farther apart than two: they are made in different halves, the later one first.
    const middle = Math.floor(letters.length / 2);
    if (edits > 1) pick(random, EDITS)(letters, between(random, middle, letters.length - 1), random);
    pick(random, EDITS)(letters, between(random, 1, edits > 1 ? middle - 2 : letters.length - 1), random);
    const wrong = letters.join('');
    if (wrong !== word && mostTypos(wrong) >= edits) return wrong;
  }
  return word;
}
