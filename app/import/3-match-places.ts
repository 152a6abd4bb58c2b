import type { RowToWrite } from './2-compare-rows.ts';
import type { KnownRecords } from './known-records.ts';
import { placeRecordOf, type RecordPlace, recordPlaceOf } from './record-place.ts';
import { matchPlaces } from './same-place/match-places.ts';
import { zipDigits } from './same-place/place-keys.ts';
import type { LinkKind, PlaceRecord } from './same-place/place-record.ts';
import type { Release } from './source-row.ts';

export interface MatchedRow extends RowToWrite {
  /** Why the row belongs to its listing; "new" where it makes one. */
  rule: string;
  kind?: LinkKind;
  /** Listings that were equally likely; the row makes a listing of its own. */
  ambiguous?: number[];
}

/** The rule compares places of one state or one ZIP, and a register's identifiers wherever they are. */
function inReachOf(incoming: readonly PlaceRecord[]): (place: RecordPlace) => boolean {
  const states = new Set(incoming.map(({ state }) => state));
  const zips = new Set(incoming.map(({ zip }) => zipDigits(zip)));
  const registerIds = new Set(incoming.map(({ registerId }) => registerId));
  registerIds.delete(undefined);
  return ({ state, zip, registerId }) =>
    states.has(state) || zips.has(zipDigits(zip)) || registerIds.has(registerId);
}

/** Links each row that has no listing yet to a known one, where the rule of the same place finds it. */
export function matchRows(rows: readonly RowToWrite[], known: KnownRecords, release: Release): MatchedRow[] {
  const unlinked = rows.filter((entry) => entry.listingId === undefined);
  const incoming = unlinked.map(({ row }) =>
    placeRecordOf(row.key, release.series, release.release, recordPlaceOf(row)),
  );
  const result =
    incoming.length === 0
      ? { links: [], ambiguous: [] }
      : matchPlaces(incoming, known.knownPlaces(inReachOf(incoming)));
  const links = new Map(result.links.map((link) => [link.recordId, link]));
  const ambiguous = new Map(result.ambiguous.map((line) => [line.recordId, line.listingIds]));
  return rows.map((entry) => {
    if (entry.listingId !== undefined) return { ...entry, rule: 'same-row' };
    const link = links.get(entry.row.key);
    if (link) return { ...entry, listingId: link.listingId, rule: link.rule, kind: link.kind };
    const listingIds = ambiguous.get(entry.row.key);
    return { ...entry, rule: 'new', ...(listingIds ? { ambiguous: listingIds } : {}) };
  });
}
