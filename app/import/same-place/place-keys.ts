import { foldText } from './fold-text.ts';
import { phoneDigits } from './phone-digits.ts';
import type { PlaceRecord } from './place-record.ts';
import { streetKey } from './street-key.ts';

/** What a record is found by. Stored with each record, so that a link can be explained later. */
export interface PlaceKeys {
  /** Normalized, without the unit; empty where the source names none or withholds it. */
  street: string;
  unit: string;
  house: string;
  /** Five digits, or empty. */
  zip: string;
  /** Ten digits each; the main number, where there is one, comes first. */
  phones: readonly string[];
  /** Ten digits, or empty. */
  mainPhone: string;
}

export function placeKeys(record: PlaceRecord): PlaceKeys {
  const mainPhone = record.mainPhone === undefined ? '' : (phoneDigits(record.mainPhone) ?? '');
  const phones = new Set(mainPhone === '' ? [] : [mainPhone]);
  for (const text of record.otherPhones) {
    const digits = phoneDigits(text);
    if (digits !== undefined) phones.add(digits);
  }
  return {
    ...streetKey(record.street1, record.street2),
    zip: zipDigits(record.zip),
    phones: [...phones],
    mainPhone,
  };
}

/** The first five digits of a ZIP or ZIP+4, or empty. */
export function zipDigits(zip: string): string {
  return /^\d{5}/.exec(zip.trim())?.[0] ?? '';
}

/** The town as a key: "St. Louis" and "Saint Louis" alike. */
export function cityKey(city: string): string {
  return foldText(city)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .trim();
}
