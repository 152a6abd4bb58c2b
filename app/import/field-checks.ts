import type { Point } from '../places/distance.ts';
import { parsePhoneNumbers } from './phone-numbers.ts';
import type { Problem } from './source-row.ts';

/** Which row and column a value is from, and where to say what is wrong with it. */
export interface FieldInQuestion {
  row: number;
  field: string;
  problems: Problem[];
}

/** States and territories with ZIPs that begin with a zero, or with two, which spreadsheets take away. */
const ONE_ZERO = new Set(['CT', 'MA', 'ME', 'NH', 'NJ', 'RI', 'VT', 'AE']);
const TWO_ZEROS = new Set(['PR', 'VI']);

/**
 * Five digits of "80202", "80202-1234" or "802021234"; a ZIP whose zeros were lost gets them back, with a line.
 * Empty, with a line, where the text is no ZIP.
 */
export function readZip(text: string, state: string, at: FieldInQuestion): string {
  const digits = /^(\d{3,5})(?:-?\d{4})?$/.exec(text.trim())?.[1];
  if (text === '' || digits?.length === 5) return digits ?? '';
  const lost = digits === undefined ? 0 : 5 - digits.length;
  const fits = (lost === 1 && ONE_ZERO.has(state)) || (lost === 2 && TWO_ZEROS.has(state));
  const zip = fits ? '0'.repeat(lost) + digits : '';
  const reason = fits ? `A ZIP in ${state} begins with zero: it is read as ${zip}.` : 'This is no ZIP code.';
  report(at, text, reason);
  return zip;
}

/** All numbers in a text; a line where it has digits and none of them is a number that rings. */
export function readPhones(text: string, at: FieldInQuestion): ReturnType<typeof parsePhoneNumbers> {
  const numbers = parsePhoneNumbers(text);
  const isWord = /[a-z]{3}/i.test(text);
  if (numbers.length === 0 && text !== '' && !isWord) report(at, text, 'This is no phone number that rings.');
  return numbers;
}

/** A decimal number such as "-104.99"; no spelling of infinity, and no empty text. */
const DEGREES = /^[+-]?\d{1,3}(?:\.\d+)?$/;

/**
 * A point from its two texts, in decimal degrees; undefined where both are empty. Exchanged texts are put right, with
 * a line. Undefined, with a line, where they are no point in the United States and its territories.
 */
export function readPoint(latitude: string, longitude: string, at: FieldInQuestion): Point | undefined {
  if (latitude === '' && longitude === '') return undefined;
  const value = `${latitude}, ${longitude}`;
  if (!DEGREES.test(latitude) || !DEGREES.test(longitude)) {
    report(at, value, 'These are no coordinates.');
    return undefined;
  }
  const point = { latitude: Number(latitude), longitude: Number(longitude) };
  if (isInUnitedStates(point)) return point;
  const exchanged = { latitude: point.longitude, longitude: point.latitude };
  if (isInUnitedStates(exchanged)) {
    report(at, value, 'Latitude and longitude are exchanged: they are read the other way round.');
    return exchanged;
  }
  report(at, value, 'This point is not in the United States.');
  return undefined;
}

/** From American Samoa to Alaska and the Virgin Islands, and the islands beyond the date line. */
function isInUnitedStates({ latitude, longitude }: Point): boolean {
  const isWest = longitude >= -180 && longitude <= -64 && latitude >= -15 && latitude <= 72;
  const isPacific = longitude >= 130 && longitude <= 180 && latitude >= 0 && latitude <= 55;
  return isWest || isPacific;
}

function report({ row, field, problems }: FieldInQuestion, value: string, reason: string): void {
  problems.push({ row, field, value, reason });
}
