import type { ListingRow } from '#db/schema.ts';
import type { Listing, ListingStatus, Phone } from './listing.ts';
import { withoutWithheldAddress } from './withheld-address.ts';

/** Leaves out the keys whose column is null. */
function present<T extends Record<string, unknown>>(columns: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

/** A withheld address stays in the row. */
export function listingFromRow(stored: ListingRow): Listing {
  const row = withoutWithheldAddress(stored);
  return {
    id: row.id,
    publicId: row.public_id,
    slug: row.slug,
    name: row.name,
    sourceName: row.source_name,
    state: row.state,
    addressHidden: row.address_hidden === 1,
    phones: JSON.parse(row.phones) as Phone[],
    status: row.status as ListingStatus,
    inLatestRelease: row.in_latest_release === 1,
    ...present({
      program: row.program,
      sourceProgram: row.source_program,
      street: row.street,
      unit: row.unit,
      city: row.city,
      zip: row.zip,
      timeZone: row.time_zone,
      website: row.website,
      addressKey: row.address_key,
    }),
    ...(row.provider_id === null ? {} : { isManaged: true as const }),
    ...pointOf(row),
  };
}

function pointOf(row: ListingRow): Pick<Listing, 'point'> {
  if (row.latitude === null || row.longitude === null || row.precision === 'none') return {};
  const precision = row.precision === 'street' ? 'street' : 'zip';
  return { point: { latitude: row.latitude, longitude: row.longitude, precision } };
}
