const NAMES: readonly RegExp[] = [
  /^mon(day)?s?$/,
  /^tue(s|sday)?s?$/,
  /^weds?$|^wednesdays?$/,
  /^thu(r|rs|rsday)?s?$/,
  /^fri(day)?s?$/,
  /^sat(urday)?s?$/,
  /^sun(day)?s?$/,
];

/** Days in few letters, as a desk writes them: "MWF", "T/Th". */
const LETTERS: Readonly<Record<string, number>> = { m: 0, tu: 1, t: 1, w: 2, th: 3, f: 4, sa: 5, su: 6 };
const RUN_OF_LETTERS = /^(?:m|tu|th|t|w|f|sa|su)+$/;

const STRETCHES: Readonly<Record<string, readonly number[]>> = {
  daily: [0, 1, 2, 3, 4, 5, 6],
  everyday: [0, 1, 2, 3, 4, 5, 6],
  weekdays: [0, 1, 2, 3, 4],
  weekends: [5, 6],
};

function daysOfWord(word: string): readonly number[] {
  const named = NAMES.findIndex((name) => name.test(word));
  if (named >= 0) return [named];
  if (STRETCHES[word]) return STRETCHES[word];
  if (!RUN_OF_LETTERS.test(word)) return [];
  return (word.match(/tu|th|sa|su|[mtwf]/g) ?? []).flatMap((letters) => LETTERS[letters] ?? []);
}

/** From the first to the last, over the end of the week too. */
function daysOfRange(first: string, last: string): number[] {
  const [[from] = [], [to] = []] = [daysOfWord(first), daysOfWord(last)];
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7);
}

/** "Mon, Wed", "Monday to Thursday", "MWF", "weekdays": days from 0 for Monday, rising; undefined where a word is no day. */
export function readDays(text: string): number[] | undefined {
  const words = text
    .toLowerCase()
    .replace(/\bevery\s+day\b/g, 'daily')
    .replace(/\s*(?:[-‐-―]|\bto\b|\bthrough\b|\bthru\b)\s*/g, '-')
    .replace(/\band\b|\bevery\b|\bon\b/g, ' ')
    .split(/[\s,.:&+/]+/)
    .filter((word) => word !== '');
  const days = new Set<number>();
  for (const word of words) {
    const [first = '', last, ...more] = word.split('-');
    const found = last === undefined ? daysOfWord(first) : daysOfRange(first, last);
    if (found.length === 0 || more.length > 0) return undefined;
    for (const day of found) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}
