import { PARTIAL_SERIES, type Series } from '../listings/series.ts';
import type { LinkedRecord } from './compose-listing.ts';
import { placeRecordOf, type RecordPlace } from './record-place.ts';
import type { KnownPlace } from './same-place/place-record.ts';

export interface KnownRecord {
  sourceId: number;
  series: Series;
  release: string;
  publishedOn: string;
  key: string;
  listingId: number;
  inFile: boolean;
  place: RecordPlace;
}

/** Every row of every release, by the listing that it is linked to. */
export class KnownRecords {
  readonly #byListing = new Map<number, KnownRecord[]>();
  readonly #newestRelease = new Map<Series, string>();

  constructor(records: Iterable<KnownRecord>, releases: Iterable<{ series: Series; publishedOn: string }>) {
    for (const { series, publishedOn } of releases) {
      if (publishedOn > (this.#newestRelease.get(series) ?? '')) this.#newestRelease.set(series, publishedOn);
    }
    for (const record of records) this.put(record);
  }

  /** Adds a row, or replaces the row of the same source and key. */
  put(record: KnownRecord): void {
    const ofListing = this.#byListing.get(record.listingId) ?? [];
    const others = ofListing.filter(
      (known) => known.sourceId !== record.sourceId || known.key !== record.key,
    );
    this.#byListing.set(record.listingId, [...others, record]);
  }

  listingIds(): IterableIterator<number> {
    return this.#byListing.keys();
  }

  /** The listings that hold a row of this source. */
  listingsOfSource(sourceId: number): Set<number> {
    const listingIds = new Set<number>();
    for (const [listingId, records] of this.#byListing) {
      if (records.some((record) => record.sourceId === sourceId)) listingIds.add(listingId);
    }
    return listingIds;
  }

  of(listingId: number): readonly KnownRecord[] {
    return this.#byListing.get(listingId) ?? [];
  }

  merge(keep: number, drop: number): void {
    for (const record of this.of(drop)) this.put({ ...record, listingId: keep });
    this.#byListing.delete(drop);
  }

  /** The listing's rows as the composition reads them. */
  linkedRecordsOf(listingId: number): LinkedRecord[] {
    return this.of(listingId).map((record) => this.linked(record));
  }

  linked({ series, publishedOn, inFile, place }: KnownRecord): LinkedRecord {
    return {
      series,
      publishedOn,
      inLatest: inFile && (PARTIAL_SERIES.has(series) || publishedOn === this.#newestRelease.get(series)),
      place,
    };
  }

  /** The listings as the rule of "the same place" reads them: all, or those with a row that is wanted. */
  knownPlaces(isWanted: (place: RecordPlace) => boolean = () => true): KnownPlace[] {
    const wanted = [...this.#byListing].filter(([, records]) => records.some(({ place }) => isWanted(place)));
    return wanted.map(([listingId, records]) => ({
      listingId,
      records: records.map((record) =>
        placeRecordOf(`${record.sourceId}/${record.key}`, record.series, record.release, record.place),
      ),
    }));
  }
}
