import { groupByKeys } from './group-by-keys.ts';
import { cityKey } from './place-keys.ts';
import type { Link } from './place-record.ts';
import type { Pool } from './pool.ts';
import type { RecordSide } from './sides.ts';

const WITHHELD_SCORE = 0.4;

function isWithoutStreet({ record }: RecordSide): boolean {
  return record.street1 === '' && record.street2 === '';
}

/** Organization, state and main phone; none where one of them is missing. */
function namesakeKeys({ names, keys, record }: RecordSide): string[] {
  if (keys.mainPhone === '') return [];
  return names.org.map(({ compact }) => `${record.state}|${keys.mainPhone}|${compact}`);
}

/** Both name their town, and neither city nor ZIP is the same. */
function isElsewhere(a: RecordSide, b: RecordSide): boolean {
  const [cityA, cityB] = [cityKey(a.record.city), cityKey(b.record.city)];
  if (cityA === '' || cityB === '' || a.keys.zip === '' || b.keys.zip === '') return false;
  return cityA !== cityB && a.keys.zip !== b.keys.zip;
}

interface Known {
  listingId: number;
  side: RecordSide;
}

/**
 * A row without a street and a listing of another series, of the same organization, state and main phone, where
 * each side holds only one such, and not in another town. A source that withholds the address is thus honored where another prints it.
 */
export function withheldLinks(
  pool: Pool,
  allIncoming: readonly RecordSide[],
  allKnown: ReadonlyMap<number, readonly RecordSide[]>,
): Link[] {
  const incomingByKey = groupByKeys(allIncoming, namesakeKeys);
  const known = [...allKnown].flatMap(([listingId, sides]) =>
    sides.map((side): Known => ({ listingId, side })),
  );
  const knownByKey = groupByKeys(known, ({ side }) => namesakeKeys(side));
  const links = new Map<string, Link>();
  for (const side of pool.incoming.values()) {
    const keys = namesakeKeys(side);
    const namesakes = keys.flatMap((key) => knownByKey.get(key) ?? []);
    const [listingId, ...others] = new Set(namesakes.map((namesake) => namesake.listingId));
    if (listingId === undefined || others.length > 0 || !pool.known.has(listingId)) continue;
    if (new Set(keys.flatMap((key) => incomingByKey.get(key) ?? [])).size > 1) continue;
    const sides = allKnown.get(listingId) ?? [];
    const isOfSeries = sides.some(({ record }) => record.series === side.record.series);
    const isWithheld = isWithoutStreet(side) || sides.every(isWithoutStreet);
    if (isOfSeries || !isWithheld || sides.every((other) => isElsewhere(side, other))) continue;
    const { id: recordId } = side.record;
    links.set(recordId, { recordId, listingId, rule: 'withheld', score: WITHHELD_SCORE, kind: 'same' });
  }
  const claims = groupByKeys([...links.values()], ({ listingId }) => [String(listingId)]);
  return [...links.values()].filter(({ listingId }) => claims.get(String(listingId))?.length === 1);
}
