import { expect, test } from 'vitest';
import { placeRecord } from '#tests/fixtures/place-records.ts';
import { matchPlaces } from './match-places.ts';
import type { PlaceRecord } from './place-record.ts';

const PRINTED = placeRecord({
  id: 'printed',
  series: 'samhsa-su',
  release: '2023',
  name1: 'Juniper Steps Inc',
  street1: '210 Sample Avenue',
  city: 'Denver',
  state: 'CO',
  zip: '80202',
  mainPhone: '303-555-0142',
});
const WITHHELD = placeRecord({
  id: 'withheld',
  series: 'co-bha',
  release: '2023-02-27',
  registerId: '001',
  name1: 'Juniper Steps, Inc.',
  name2: 'Cherry',
  street1: '',
  city: '',
  state: 'CO',
  zip: '',
  mainPhone: '303-555-0142',
});

test.each<[string, PlaceRecord[], PlaceRecord[], string[]]>([
  ['a register that withholds, a directory that prints', [WITHHELD], [PRINTED], ['withheld']],
  ['the other way round: the directory comes later', [PRINTED], [WITHHELD], ['printed']],
  ['another phone is another place', [{ ...WITHHELD, mainPhone: '303-555-0143' }], [PRINTED], []],
  ['another organization is another place', [{ ...WITHHELD, name1: 'Cedar Landing' }], [PRINTED], []],
  ['another state is another place', [{ ...WITHHELD, state: 'WY' }], [PRINTED], []],
  ['no phone, no link', [{ ...WITHHELD, mainPhone: '' }], [{ ...PRINTED, mainPhone: '' }], []],
  [
    'an organization with two withheld sites is not guessed at',
    [WITHHELD, { ...WITHHELD, id: 'second', registerId: '002', name2: 'Pine' }],
    [PRINTED],
    [],
  ],
  [
    'nor one with two printed sites',
    [WITHHELD],
    [PRINTED, { ...PRINTED, id: 'second', street1: '9 Specimen Court' }],
    [],
  ],
  [
    'a row without a street in another town is another house',
    [{ ...WITHHELD, city: 'Boulder', zip: '80301' }],
    [PRINTED],
    [],
  ],
  [
    'one in the same town with another ZIP is not',
    [{ ...WITHHELD, city: 'Denver', zip: '80205' }],
    [PRINTED],
    ['withheld'],
  ],
  ['one that names its ZIP alone is not', [{ ...WITHHELD, zip: '80202' }], [PRINTED], ['withheld']],
  [
    'two printed addresses stay two places',
    [{ ...WITHHELD, street1: '9 Specimen Court', zip: '80205' }],
    [PRINTED],
    [],
  ],
])('%s', (_reason, incoming, known, linked) => {
  const places = known.map((record, index) => ({ listingId: index + 1, records: [record] }));
  const { links } = matchPlaces(incoming, places);
  expect(links.map(({ recordId }) => recordId)).toEqual(linked);
});
