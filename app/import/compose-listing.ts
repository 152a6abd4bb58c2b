import { findState } from '#app/vocabulary/states.ts';
import type { Phone } from '../listings/listing.ts';
import { RANK_OF_SERIES, SERIES, type Series } from '../listings/series.ts';
import type { KnownPoints } from './known-points.ts';
import { parsePhoneNumbers } from './phone-numbers.ts';
import type { RecordPlace } from './record-place.ts';
import { addressKey } from './same-place/address-key.ts';
import { streetKey } from './same-place/street-key.ts';
import { tidyNames } from './tidy-names/tidy-names.ts';

/** One row that is linked to a listing. */
export interface LinkedRecord {
  series: Series;
  publishedOn: string;
  /** The row stands: it is in the newest release of its series, or the series is partial and still holds it. */
  inLatest: boolean;
  place: RecordPlace;
}

/** The columns of a listing that follow from its rows. */
export interface ComposedListing {
  name: string;
  program: string | null;
  source_name: string;
  source_program: string | null;
  street: string | null;
  unit: string | null;
  city: string | null;
  state: string;
  zip: string | null;
  address_hidden: number;
  latitude: number | null;
  longitude: number | null;
  precision: 'street' | 'zip' | 'none';
  time_zone: string | null;
  phones: string;
  website: string | null;
  in_latest_release: number;
  address_key: string | null;
}

const BEGINS_WITH_NUMBER = /^\d/;

/** Rows that still stand first, then the higher rank, then the newer; never by the order in which they came in. */
function byWeight(a: LinkedRecord, b: LinkedRecord): number {
  return (
    Number(b.inLatest) - Number(a.inLatest) ||
    RANK_OF_SERIES[b.series] - RANK_OF_SERIES[a.series] ||
    (a.publishedOn < b.publishedOn ? 1 : a.publishedOn > b.publishedOn ? -1 : 0) ||
    SERIES.indexOf(a.series) - SERIES.indexOf(b.series)
  );
}

/** The newest row of each series; one that stands goes before a newer one that was taken back. */
function newestOfEachSeries(records: readonly LinkedRecord[]): LinkedRecord[] {
  const newest = new Map<Series, LinkedRecord>();
  for (const record of records) {
    const known = newest.get(record.series);
    if (!known || standsBefore(record, known)) newest.set(record.series, record);
  }
  return [...newest.values()];
}

function standsBefore(record: LinkedRecord, known: LinkedRecord): boolean {
  if (record.inLatest !== known.inLatest) return record.inLatest;
  return record.publishedOn > known.publishedOn;
}

/**
 * What a listing's rows add up to. One row that withholds the address hides it whatever the others say; then
 * the city stands only where each withholding row itself publishes it.
 */
export function composeListing(records: readonly LinkedRecord[], points: KnownPoints): ComposedListing {
  const ordered = newestOfEachSeries(records).sort(byWeight);
  const first = ordered[0];
  if (!first) throw new Error('A listing needs a row.');
  const { place } = first;
  const withholding = ordered.filter((record) => record.place.addressHidden);
  const names = tidyNames(
    place.displayName ?? place.name1,
    place.displayName === undefined ? place.name2 : '',
  );
  return {
    name: names.name,
    program: names.program ?? null,
    source_name: place.name1,
    source_program: place.name2 || null,
    state: place.state,
    time_zone: findState(place.state)?.timeZone ?? null,
    phones: JSON.stringify(phonesOf(ordered)),
    website: ordered.find((record) => record.place.website)?.place.website ?? null,
    in_latest_release: Number(records.some((record) => record.inLatest)),
    ...(withholding.length > 0 ? withheldAddress(withholding) : openAddress(ordered, points)),
  };
}

type Address = Pick<
  ComposedListing,
  | 'street'
  | 'unit'
  | 'city'
  | 'zip'
  | 'address_hidden'
  | 'latitude'
  | 'longitude'
  | 'precision'
  | 'address_key'
>;

function withheldAddress(withholding: readonly LinkedRecord[]): Address {
  const everyCity = withholding.map((record) => record.place.city);
  return {
    street: null,
    unit: null,
    city: everyCity.every((city) => city !== '') ? (everyCity[0] ?? null) : null,
    zip: null,
    address_hidden: 1,
    latitude: null,
    longitude: null,
    precision: 'none',
    address_key: null,
  };
}

function openAddress(ordered: readonly LinkedRecord[], points: KnownPoints): Address {
  const { place } = ordered.find((record) => record.place.street1 !== '') ?? (ordered[0] as LinkedRecord);
  const swapped = !BEGINS_WITH_NUMBER.test(place.street1) && BEGINS_WITH_NUMBER.test(place.street2);
  const street = swapped ? place.street2 : place.street1;
  const unit = swapped ? place.street1 : place.street2;
  const key = addressKey(place);
  const ownPoint = ordered.find((record) => record.place.point && isSameDoor(record.place, place))?.place
    .point;
  const measured = ownPoint ?? points.ofAddress(key);
  const point = measured ?? points.ofZip(place.zip);
  return {
    street: street || null,
    unit: unit || null,
    city: place.city || null,
    zip: place.zip || null,
    address_hidden: 0,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    precision: measured ? 'street' : point ? 'zip' : 'none',
    address_key: key || null,
  };
}

/** A row of a place that has moved since, or had moved before, is at another house number. */
function isSameDoor(a: RecordPlace, b: RecordPlace): boolean {
  return a === b || (a.zip === b.zip && houseOf(a) === houseOf(b));
}

function houseOf({ street1, street2 }: RecordPlace): string {
  return streetKey(street1, street2).house;
}

/** The first main number, then every other number once. */
function phonesOf(ordered: readonly LinkedRecord[]): Phone[] {
  const main = ordered.flatMap(({ place }) => (place.mainPhone ? parsePhoneNumbers(place.mainPhone) : []));
  const intake = ordered.flatMap(({ place }) => place.intakePhones.flatMap(parsePhoneNumbers));
  const phones: Phone[] = [];
  for (const [kind, numbers] of [
    ['main', main.slice(0, 1)] as const,
    ['intake', [...intake, ...main.slice(1)]] as const,
  ]) {
    for (const number of numbers) {
      if (!phones.some((known) => known.number === number.number)) phones.push({ kind, ...number });
    }
  }
  return phones;
}
