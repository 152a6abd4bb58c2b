/** As the embedded engine compares names. */
const NAMES = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const COMBINING_MARKS = /\p{Mn}+/gu;
/** Letters that sort as two, and that no decomposition takes apart. */
const TWO_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };
const DIGITS = /^[0-9]$/;
const NUMBER_BASE = 36;
const CODE_WIDTH = 2;
const LARGEST_CODE = NUMBER_BASE ** CODE_WIDTH - 1;

/** What names are written with: Latin, punctuation, currency, letter-like signs. All else sorts behind, as one. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x24f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
];

let codes: ReadonlyMap<string, string> | undefined;

/**
 * Small ASCII letters and digits whose order is that of names: letter case and accents apart, numbers by value. A
 * server that compares bytes sorts by it as the embedded engine sorts by the name.
 */
export function nameKey(name: string): string {
  codes ??= codesOfSigns();
  const plain = name
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(/[ßæœþ]/g, (letter) => TWO_LETTERS[letter] ?? letter);
  // Never empty: a value that is empty would not be sorted at all.
  let key = '0';
  for (const part of plain.match(/[0-9]+|[^0-9]/gu) ?? []) {
    key += DIGITS.test(part.charAt(0)) ? numberKey(part) : (codes.get(part) ?? code(LARGEST_CODE));
  }
  return key;
}

/** By value: how many digits there are stands before them. */
function numberKey(digits: string): string {
  const value = digits.replace(/^0+/, '');
  return `${codes?.get('0') ?? ''}${code(Math.min(value.length, LARGEST_CODE))}${value}`;
}

/** Every sign's place among all signs; equal ones share a place, and those that no name is sorted by have none. */
function codesOfSigns(): ReadonlyMap<string, string> {
  const signs: string[] = [];
  for (const [first, last] of RANGES) {
    for (let point = first; point <= last; point++) signs.push(String.fromCodePoint(point));
  }
  signs.sort(NAMES.compare);
  const found = new Map<string, string>();
  let place = 0;
  for (const [index, sign] of signs.entries()) {
    const before = signs[index - 1];
    if (before !== undefined && NAMES.compare(before, sign) !== 0) place++;
    found.set(sign, NAMES.compare(sign, '') === 0 ? '' : code(place));
  }
  return found;
}

function code(place: number): string {
  return place.toString(NUMBER_BASE).padStart(CODE_WIDTH, '0');
}
