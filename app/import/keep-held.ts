import type { ListingRow } from '#db/schema.ts';
import type { ComposedListing } from './compose-listing.ts';

type Column = keyof ComposedListing & keyof ListingRow;

const ADDRESS = [
  'street',
  'unit',
  'city',
  'state',
  'zip',
  'address_hidden',
  'latitude',
  'longitude',
  'precision',
  'time_zone',
  'address_key',
] as const satisfies readonly Column[];

/** By the part of itself that a program said: the columns that no import changes afterward. */
const COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  name: ['name', 'program'],
  address: ADDRESS,
  contacts: ['phones', 'website'],
};

/** What a program said of itself stands against every source, but that a source withholds its address. */
export function withHeld(composed: ComposedListing, existing: ListingRow): ComposedListing {
  const held = JSON.parse(existing.held) as string[];
  if (held.length === 0) return composed;
  const stands = (part: string) => part !== 'address' || composed.address_hidden === 0;
  const columns = held.filter(stands).flatMap((part) => COLUMNS[part] ?? []);
  return { ...composed, ...Object.fromEntries(columns.map((column) => [column, existing[column]])) };
}
