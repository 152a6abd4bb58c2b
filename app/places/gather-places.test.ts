import { expect, test } from 'vitest';
import { gatherPlaces } from './gather-places.ts';

function packageZip(zip: string, city: string, state: string, latitude: number, longitude: number) {
  return { zip, city, state, latitude, longitude };
}

test('a city is the ZIPs that share a folded name and a state, at their median', () => {
  const { zips, cities } = gatherPlaces([
    packageZip('63101', 'Saint Louis', 'MO', 38.6, -90.2),
    packageZip('63102', 'St Louis', 'MO', 38.7, -90.1),
    packageZip('63103', 'Saint Louis', 'MO', 48.7, -70.1),
    packageZip('48880', 'Saint Louis', 'MI', 43.4, -84.6),
  ]);
  expect(zips).toHaveLength(4);
  expect(cities).toEqual([
    {
      kind: 'city',
      name: 'St. Louis',
      key: 'st louis',
      state: 'MO',
      zip: null,
      latitude: 38.7,
      longitude: -90.1,
      zips: 3,
    },
    expect.objectContaining({ state: 'MI', latitude: 43.4, longitude: -84.6, zips: 1 }),
  ]);
});

test.each<[string, Parameters<typeof packageZip>, string]>([
  ['military mail', ['09001', 'Apo', 'AE', 38.1, 15.7], 'it moves with the unit'],
  ['a point at 0, 0', ['00001', 'Nowhere', 'NY', 0, 0], 'no place in the US lies there'],
  ['a lost minus sign', ['10200', 'New York', 'NY', 40.77, 73.95], 'that is in Asia'],
])('%s is left out', (_, zip) => {
  const gathered = gatherPlaces([packageZip(...zip)]);
  expect(gathered).toEqual({ zips: [], cities: [], leftOut: [zip[0]] });
});

test.each<[string, Parameters<typeof packageZip>]>([
  ['Guam', ['96910', 'Hagatna', 'GU', 13.47, 144.74]],
  ['American Samoa, south of the equator', ['96799', 'Pago Pago', 'AS', -14.27, -170.7]],
  ['Puerto Rico', ['00601', 'Adjuntas', 'PR', 18.16, -66.72]],
  ['the north of Alaska', ['99723', 'Barrow', 'AK', 71.2, -156.7]],
])('%s is in', (_, zip) => {
  expect(gatherPlaces([packageZip(...zip)]).zips).toHaveLength(1);
});

test('a company with a ZIP of its own is no city', () => {
  const { zips, cities } = gatherPlaces([packageZip('74102', 'Shell Oil Box 150', 'OK', 36.1, -95.9)]);
  expect(zips).toHaveLength(1);
  expect(cities).toEqual([]);
});
