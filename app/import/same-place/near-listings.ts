import { groupByKeys } from './group-by-keys.ts';
import type { Pool } from './pool.ts';
import type { RecordSide } from './sides.ts';

/** The records of each listing that share a key with an incoming record. */
export type NearListings = Map<number, RecordSide[]>;

/** For each incoming record that is still free, the free listings that share a key with it. */
export function nearListings(
  pool: Pool,
  keysOf: (side: RecordSide) => string[],
): Map<RecordSide, NearListings> {
  const wanted = groupByKeys(pool.incoming.values(), keysOf);
  const found = new Map<RecordSide, NearListings>();
  for (const [listingId, sides] of pool.known) {
    for (const side of sides) {
      for (const key of keysOf(side)) {
        for (const incoming of wanted.get(key) ?? []) addNear(found, incoming, listingId, side);
      }
    }
  }
  return found;
}

function addNear(
  found: Map<RecordSide, NearListings>,
  incoming: RecordSide,
  listingId: number,
  side: RecordSide,
): void {
  let near = found.get(incoming);
  if (!near) {
    near = new Map();
    found.set(incoming, near);
  }
  const sides = near.get(listingId);
  if (!sides) near.set(listingId, [side]);
  else if (!sides.includes(side)) sides.push(side);
}
