import { describe, expect, test } from 'vitest';
import { knownPlace, placeRecord } from '#tests/fixtures/place-records.ts';
import { matchPlaces } from './match-places.ts';
import type { PlaceRecord } from './place-record.ts';

const last = (parts: Partial<PlaceRecord> = {}) => placeRecord({ id: 'last', release: '2022', ...parts });
const now = (parts: Partial<PlaceRecord> = {}) => placeRecord({ id: 'now', release: '2023', ...parts });

describe('the rules, in order', () => {
  test.each<[string, Partial<PlaceRecord>, Partial<PlaceRecord>, string, string]>([
    ['street-1', {}, { mainPhone: '303-555-0199' }, 'same', 'equal names need no phone where units agree'],
    [
      'street-2',
      { name2: 'Clinic' },
      { name1: 'Juniper Recovery Services' },
      'same',
      'same organization, shared phone',
    ],
    [
      'street-3',
      { name1: 'Juniper Hollow' },
      { name1: 'Juniper Hill Recovery', name2: 'Juniper Hollow' },
      'same',
      'crossed names',
    ],
    [
      'street-4',
      { name2: 'Sunrise' },
      {
        name2: 'Moonlight Garden Terrace Pathways',
        mainPhone: '303-555-0111',
        otherPhones: ['303-555-0134'],
      },
      'same',
      'other program, only pair',
    ],
    ['street-5', {}, { name1: 'Alder House' }, 'renamed', 'another name, same main phone, one series'],
    [
      'house-phone-1',
      {},
      { street1: '12 Maine Avenue' },
      'same',
      'other street, same house number, ZIP and phone',
    ],
    ['state-street-1', {}, { zip: '80203' }, 'same', 'ZIP corrected'],
    ['moved', {}, { street1: '90 Elm Street', zip: '80203' }, 'moved', 'same name, main phone and city'],
  ])('%s', (rule, before, after, kind, why) => {
    const { links } = matchPlaces([now(after)], [knownPlace(7, last(before))]);
    expect(links, why).toMatchObject([{ recordId: 'now', listingId: 7, rule, kind }]);
  });
});

describe('what is never linked', () => {
  test.each<[string, Partial<PlaceRecord>, Partial<PlaceRecord>]>([
    ['another name in another series', {}, { series: 'samhsa-mh', name1: 'Alder House' }],
    ['a move in another series', {}, { series: 'samhsa-mh', street1: '90 Elm Street', zip: '80203' }],
    ['a move to another city', {}, { street1: '90 Elm Street', city: 'Aurora', zip: '80010' }],
    [
      'withheld streets with one name and phone',
      { street1: '- - -', zip: '80202' },
      { street1: '---', series: 'samhsa-mh' },
    ],
    ['withheld streets with one name in one series', { street1: '- - -' }, { street1: '- - -' }],
    [
      'equal names on two floors with two phones',
      { street2: '1st Floor' },
      { street2: '2nd Floor', mainPhone: '303-555-0199' },
    ],
    ['contrasting programs', { name2: 'Mens Residential' }, { name2: 'Womens Residential' }],
    ['a row of the same release', { release: '2023' }, { name2: '' }],
  ])('%s', (_why, before, after) => {
    expect(matchPlaces([now(after)], [knownPlace(7, last(before))])).toEqual({ links: [], ambiguous: [] });
  });

  test('a listing that holds a row of this release', () => {
    const held = knownPlace(7, last(), placeRecord({ id: 'other', name1: 'Other name' }));
    expect(matchPlaces([now()], [held]).links).toEqual([]);
  });

  test('a listing with one record that stands in contrast', () => {
    const mixed = knownPlace(7, last({ name2: 'Mens Residential' }), last({ id: 'mh', series: 'samhsa-mh' }));
    expect(matchPlaces([now({ name2: 'Womens Residential' })], [mixed]).links).toEqual([]);
  });
});

describe('one to one', () => {
  test('the better name takes the listing', () => {
    const rows = [now({ id: 'a', name2: 'Evening Clinic' }), now({ id: 'b' })];
    const { links } = matchPlaces(rows, [
      knownPlace(1, last()),
      knownPlace(2, last({ id: 'l2', name2: 'Evening Clinic' })),
    ]);
    expect(links.map(({ recordId, listingId }) => [recordId, listingId]).sort()).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  test('two equal listings leave the row unlinked and named', () => {
    const twins = [knownPlace(2, last({ id: 'x' })), knownPlace(1, last({ id: 'y' }))];
    expect(matchPlaces([now()], twins)).toEqual({
      links: [],
      ambiguous: [{ recordId: 'now', listingIds: [1, 2] }],
    });
  });

  test('a phone tells equal names apart', () => {
    const twins = [
      knownPlace(1, last({ id: 'x', mainPhone: '303-555-0177' })),
      knownPlace(2, last({ id: 'y' })),
    ];
    expect(matchPlaces([now()], twins).links).toMatchObject([{ listingId: 2 }]);
  });

  test('an organization with two sites in a town is not followed to a third', () => {
    const sites = [
      knownPlace(1, last({ id: 'x' })),
      knownPlace(2, last({ id: 'y', street1: '4 Oak Road', zip: '80205' })),
    ];
    expect(matchPlaces([now({ street1: '90 Elm Street', zip: '80203' })], sites).links).toEqual([]);
  });

  test('a name that stands twice in the new edition is not followed', () => {
    const before = [
      knownPlace(1, last({ id: 'x', street1: '40 Oak Road' })),
      knownPlace(2, last({ id: 'y', name1: 'Alder House' })),
    ];
    const after = [now({ id: 'a' }), now({ id: 'b', street1: '90 Elm Street', zip: '80203' })];
    expect(matchPlaces(after, before).links).toMatchObject([
      { recordId: 'a', listingId: 2, kind: 'renamed' },
    ]);
  });

  test('a listing that two places seem to have moved from is left alone', () => {
    const twoNames = knownPlace(1, last({ name1: 'Alder House' }), last({ id: 'older', release: '2021' }));
    const elsewhere = { street1: '90 Elm Street', zip: '80203' };
    const after = [
      now({ id: 'a', ...elsewhere }),
      now({ id: 'b', name1: 'Alder House', ...elsewhere, street1: '7 Fir Way' }),
    ];
    expect(matchPlaces(after, [twoNames]).links).toEqual([]);
  });

  test('an ambiguous row takes no listing that is less like it', () => {
    const known = [
      knownPlace(1, last({ id: 'x' })),
      knownPlace(2, last({ id: 'y' })),
      knownPlace(3, last({ id: 'z', name2: 'Clinic' })),
    ];
    expect(matchPlaces([now()], known)).toMatchObject({ links: [], ambiguous: [{ listingIds: [1, 2] }] });
  });

  test('of two equal rows the listing goes on as the one whose words come first, whatever their ids', () => {
    const rows = (first: string, second: string) => [
      now({ id: first, otherPhones: ['303-555-0150'] }),
      now({ id: second, otherPhones: ['303-555-0160'] }),
    ];
    expect(matchPlaces(rows('a', 'b'), [knownPlace(1, last())]).links).toMatchObject([{ recordId: 'a' }]);
    expect(matchPlaces(rows('b', 'a'), [knownPlace(1, last())]).links).toMatchObject([{ recordId: 'b' }]);
  });

  test('two programs that were renamed at once are not paired by guess', () => {
    const before = [
      knownPlace(1, last({ id: 'x', name1: 'Alder' })),
      knownPlace(2, last({ id: 'y', name1: 'Birch' })),
    ];
    const after = [now({ id: 'a', name1: 'Cedar' }), now({ id: 'b', name1: 'Dogwood' })];
    expect(matchPlaces(after, before).links).toEqual([]);
  });
});

describe('registers', () => {
  const account = (id: string, registerId: string, parts: Partial<PlaceRecord> = {}) =>
    placeRecord({ id, registerId, series: 'co-bha', release: '2022-07-21', ...parts });

  test('an identifier links first, whatever else has changed', () => {
    const known = [
      knownPlace(
        1,
        account('old', 'A', { release: '2022-06-29', name1: 'Alder House', street1: '', zip: '' }),
      ),
      knownPlace(2, last()),
    ];
    expect(matchPlaces([account('new', 'A')], known).links).toMatchObject([
      { listingId: 1, rule: 'register-id', kind: 'register-id' },
    ]);
  });

  test('two live identifiers are two listings', () => {
    const known = [knownPlace(1, account('old', 'A', { release: '2022-06-29' }))];
    const { links } = matchPlaces([account('a', 'A'), account('b', 'B')], known);
    expect(links).toMatchObject([{ recordId: 'a', listingId: 1 }]);
    expect(links).toHaveLength(1);
  });

  test('of two identifiers that a listing has held in turn, one takes it when both live', () => {
    const held = knownPlace(
      1,
      account('x', 'A', { release: '2022-06-29' }),
      account('y', 'B', { release: '2022-09-08' }),
    );
    const { links } = matchPlaces([account('a', 'A'), account('b', 'B')], [held]);
    expect(links).toMatchObject([{ recordId: 'a', listingId: 1 }]);
    expect(links).toHaveLength(1);
  });

  test('an identifier of another series says nothing', () => {
    const known = [knownPlace(1, last({ registerId: 'A', name1: 'Alder House', street1: '9 Oak Road' }))];
    expect(matchPlaces([account('a', 'A')], known).links).toEqual([]);
  });
});
