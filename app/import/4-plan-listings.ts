import type { ListingRow, NewListingRow } from '#db/schema.ts';
import type { MatchedRow } from './3-match-places.ts';
import { type ComposedListing, composeListing } from './compose-listing.ts';
import { withHeld } from './keep-held.ts';
import type { KnownPoints } from './known-points.ts';
import type { KnownRecord, KnownRecords } from './known-records.ts';
import { recordPlaceOf } from './record-place.ts';
import { publicIdOf, slugWords } from './slug-words.ts';
import type { Release } from './source-row.ts';

export interface PlanContext {
  release: Release;
  sourceId: number;
  /** Keeps what it replaces, so that it can be taken back. Without one nothing is kept. */
  run?: { id: number; reader: string };
  known: KnownRecords;
  points: KnownPoints;
  /** Public ids in use; a new one is added. */
  publicIds: Set<string>;
}

export interface PlannedRow {
  entry: MatchedRow;
  publicId: string;
  /** The listing's whole row; absent where it stands as it was. */
  listing?: NewListingRow;
  /** The series' newest row of this listing: its statement and particulars are the ones that stand. */
  isNewest: boolean;
  /** Rows of another series were linked to the listing before. */
  joinsOtherSeries: boolean;
}

/** What writing one row does to its listing. */
export function planRow(
  entry: MatchedRow,
  existing: ListingRow | undefined,
  context: PlanContext,
): PlannedRow {
  const { known, release, points } = context;
  const before = entry.listingId === undefined ? [] : known.of(entry.listingId);
  const record = knownRecordOf(entry, context, entry.listingId ?? 0);
  const others = before.filter((other) => other.sourceId !== record.sourceId || other.key !== record.key);
  const composed = composeListing(
    [...others, record].map((each) => known.linked(each)),
    points,
  );
  const publicId = existing?.public_id ?? newPublicId(entry.row.key, context);
  const isNewest = others.every(
    (other) => other.series !== release.series || other.publishedOn <= release.publishedOn,
  );
  return {
    entry,
    publicId,
    isNewest,
    joinsOtherSeries: entry.rule !== 'same-row' && others.some((other) => other.series !== release.series),
    ...(existing && !differs(existing, composed)
      ? {}
      : { listing: listingRowOf(composed, publicId, existing) }),
  };
}

export function knownRecordOf(entry: MatchedRow, context: PlanContext, listingId: number): KnownRecord {
  const { release, sourceId } = context;
  return {
    sourceId,
    series: release.series,
    release: release.release,
    publishedOn: release.publishedOn,
    key: entry.row.key,
    listingId,
    inFile: true,
    place: recordPlaceOf(entry.row),
  };
}

export function differs(existing: ListingRow, composed: ComposedListing): boolean {
  return Object.entries(withHeld(composed, existing)).some(
    ([column, value]) => existing[column as keyof ListingRow] !== value,
  );
}

/** The slug is made once, without the city where the address is withheld, and never changes. */
export function listingRowOf(
  composed: ComposedListing,
  publicId: string,
  existing: ListingRow | undefined,
): NewListingRow {
  const { id: _, ...kept } = existing ?? { id: 0 };
  const city = composed.address_hidden === 1 ? undefined : (composed.city ?? undefined);
  return {
    public_id: publicId,
    slug: `${slugWords(composed.name, city, composed.state)}-${publicId}`,
    status: 'published',
    created_at: new Date().toISOString(),
    // Rows are written together: what one leaves out would be null in it.
    held: '[]',
    ...kept,
    ...(existing ? withHeld(composed, existing) : composed),
  };
}

/** From the series and the row's key; a register's key is its account id, so no withheld address is hashed. */
function newPublicId(key: string, { release, publicIds }: PlanContext): string {
  let publicId = publicIdOf(release.series, key);
  for (let attempt = 1; publicIds.has(publicId); attempt += 1) {
    publicId = publicIdOf(release.series, `${key}~${attempt}`);
  }
  publicIds.add(publicId);
  return publicId;
}
