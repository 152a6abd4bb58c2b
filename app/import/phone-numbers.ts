export interface PhoneNumber {
  /** Ten digits. */
  number: string;
  extension?: string;
}

const TEN_DIGITS = /\(?(\d{3})\)?[-.\s]*(\d{3})[-.\s]*(\d{4})/g;
const EXTENSION = /^\s*(?:x|ext\.?|extension)\s*(\d{1,6})/i;

/** One digit ten times over is a slip of the keyboard, not a number that rings. */
function isPlaceholder(number: string): boolean {
  return new Set(number).size === 1;
}

/** All ten-digit numbers in a text such as "(303) 555-0100 x12 or 720-555-0101", in order. */
export function parsePhoneNumbers(text: string): PhoneNumber[] {
  const numbers: PhoneNumber[] = [];
  for (const match of text.matchAll(TEN_DIGITS)) {
    const number = `${match[1]}${match[2]}${match[3]}`;
    if (isPlaceholder(number)) continue;
    const extension = EXTENSION.exec(text.slice(match.index + match[0].length))?.[1];
    numbers.push(extension === undefined ? { number } : { number, extension });
  }
  return numbers;
}

/** Ten digits, with " x12" behind where there is an extension. */
export function formatPhoneNumber({ number, extension }: PhoneNumber): string {
  return extension === undefined ? number : `${number} x${extension}`;
}
