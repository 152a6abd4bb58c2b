import { zipDigits } from './place-keys.ts';
import type { PlaceRecord } from './place-record.ts';
import { streetKey } from './street-key.ts';

/** Street and ZIP without the unit, for "also at this address"; empty where either is not known or withheld. */
export function addressKey({
  street1,
  street2,
  zip,
}: Pick<PlaceRecord, 'street1' | 'street2' | 'zip'>): string {
  const { street } = streetKey(street1, street2);
  const digits = zipDigits(zip);
  return street === '' || digits === '' ? '' : `${street}|${digits}`;
}
