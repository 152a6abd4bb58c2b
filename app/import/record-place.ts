import type { Series } from '../listings/series.ts';
import type { PlaceRecord } from './same-place/place-record.ts';
import type { SourceRow } from './source-row.ts';

/** What a row says of its place; kept with the row, so that later releases can be matched to it. */
export type RecordPlace = Pick<
  SourceRow,
  | 'registerId'
  | 'displayName'
  | 'name1'
  | 'name2'
  | 'street1'
  | 'street2'
  | 'city'
  | 'state'
  | 'zip'
  | 'addressHidden'
  | 'mainPhone'
  | 'intakePhones'
  | 'website'
  | 'point'
>;

export function recordPlaceOf(row: SourceRow): RecordPlace {
  const { registerId, displayName, mainPhone, website, point } = row;
  return {
    ...(registerId === undefined ? {} : { registerId }),
    ...(displayName === undefined ? {} : { displayName }),
    name1: row.name1,
    name2: row.name2,
    street1: row.street1,
    street2: row.street2,
    city: row.city,
    state: row.state,
    zip: row.zip,
    addressHidden: row.addressHidden,
    ...(mainPhone === undefined ? {} : { mainPhone }),
    intakePhones: row.intakePhones,
    ...(website === undefined ? {} : { website }),
    ...(point === undefined ? {} : { point }),
  };
}

/** The place as the rule of "the same place" reads it. */
export function placeRecordOf(id: string, series: Series, release: string, place: RecordPlace): PlaceRecord {
  return {
    id,
    series,
    release,
    ...(place.registerId === undefined ? {} : { registerId: place.registerId }),
    name1: place.name1,
    name2: place.name2,
    street1: place.street1,
    street2: place.street2,
    city: place.city,
    state: place.state,
    zip: place.zip,
    ...(place.mainPhone === undefined ? {} : { mainPhone: place.mainPhone }),
    otherPhones: place.intakePhones,
  };
}
