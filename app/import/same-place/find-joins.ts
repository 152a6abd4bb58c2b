import { groupByKeys } from './group-by-keys.ts';
import type { KnownPlace } from './place-record.ts';
import { compareSides, holdsRule1 } from './rules.ts';
import { blockKeys, type RecordSide, recordSide } from './sides.ts';

export interface Join {
  /** The lower listing id. */
  keep: number;
  drop: number;
  rule: string;
}

interface Place {
  listingId: number;
  sides: readonly RecordSide[];
  /** The newest record of each series: what the place is called today. */
  newest: readonly RecordSide[];
}

function newestOfSeries(sides: readonly RecordSide[]): RecordSide[] {
  const newest = new Map<string, RecordSide>();
  for (const side of sides) {
    const known = newest.get(side.record.series);
    if (!known || side.record.release > known.record.release) newest.set(side.record.series, side);
  }
  return [...newest.values()];
}

/** Two rows of one release are two listings, and so are two identifiers of one register. */
function mustStayApart(a: Place, b: Place): boolean {
  return a.sides.some(({ record: left }) =>
    b.sides.some(
      ({ record: right }) =>
        left.series === right.series &&
        (left.release === right.release || (left.registerId !== undefined && right.registerId !== undefined)),
    ),
  );
}

function agree(a: Place, b: Place): boolean {
  if (mustStayApart(a, b)) return false;
  let agrees = false;
  for (const left of a.newest) {
    for (const right of b.newest) {
      const comparison = compareSides(left, right);
      if (comparison.veto !== undefined) return false;
      const [street] = blockKeys.street(left);
      const sameStreet = street !== undefined && street === blockKeys.street(right)[0];
      agrees ||= sameStreet && comparison.sharedPhone && holdsRule1(comparison);
    }
  }
  return agrees;
}

/**
 * Listings that newer rows show to be one place: rule 1 with a shared phone between their newest rows at one
 * street and ZIP, each the other's only candidate. Looks at the touched listings and their neighbors.
 */
export function findJoins(known: readonly KnownPlace[], touched: ReadonlySet<number>): Join[] {
  if (touched.size === 0) return [];
  const places = known.map(({ listingId, records }): Place => {
    const sides = records.map(recordSide);
    return { listingId, sides, newest: newestOfSeries(sides) };
  });
  const partners = new Map<number, Set<number>>();
  const atStreet = groupByKeys(places, ({ newest }) => [...new Set(newest.flatMap(blockKeys.street))]);
  for (const neighbors of atStreet.values()) {
    if (neighbors.length < 2 || !neighbors.some(({ listingId }) => touched.has(listingId))) continue;
    for (const [at, a] of neighbors.entries()) {
      for (const b of neighbors.slice(at + 1)) {
        if (!agree(a, b)) continue;
        partners.set(a.listingId, (partners.get(a.listingId) ?? new Set()).add(b.listingId));
        partners.set(b.listingId, (partners.get(b.listingId) ?? new Set()).add(a.listingId));
      }
    }
  }
  const joins: Join[] = [];
  for (const [listingId, found] of partners) {
    const [partner, ...others] = found;
    if (partner === undefined || others.length > 0 || partners.get(partner)?.size !== 1) continue;
    if (listingId > partner || !(touched.has(listingId) || touched.has(partner))) continue;
    joins.push({ keep: listingId, drop: partner, rule: 'join-street-1' });
  }
  return joins.sort((a, b) => a.keep - b.keep);
}
