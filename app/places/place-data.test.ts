import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { distanceMeters } from './distance.ts';
import { type GatheredPlaces, gatherPlaces, type NewPlace } from './gather-places.ts';
import { readPackageZips } from './package-zips.server.ts';
import { parsePlaceText } from './parse-place-text.ts';

const DATA = process.env.STEPWELL_DATA ?? '';

/** What the `zipcodes` package lacks and where it errs, measured on the rows of the importers' sources. */
describe.skipIf(DATA === '')('the package of ZIPs against real data', () => {
  let places: GatheredPlaces;
  let placeOfZip: Map<string | null, NewPlace>;

  beforeAll(() => {
    places = gatherPlaces(readPackageZips());
    placeOfZip = new Map(places.zips.map((place) => [place.zip, place]));
  });

  function rowsOf(file: string): Record<string, string>[] {
    const bytes = readFileSync(join(DATA, file));
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return parse(text, {
      columns: (header: string[]) => header.map((cell) => cell.toLowerCase()),
      bom: true,
    });
  }

  function directoryRows(): Record<string, string>[] {
    return readdirSync(join(DATA, 'national-directory'))
      .filter((file) => file.endsWith('.csv.gz'))
      .flatMap((file) => rowsOf(join('national-directory', file)));
  }

  test('of the 8,695 ZIPs in the four national directories it lacks one, in two rows', () => {
    const rows = directoryRows();
    const lacking = rows.map((row) => row.zip ?? '').filter((zip) => !placeOfZip.has(zip));
    expect(new Set(rows.map((row) => row.zip)).size).toBe(8_695);
    expect(lacking).toEqual(['72405', '72405']);
  });

  test('of the 5,628 cities in them nine are not found in their state', () => {
    const known = new Set(places.cities.map(({ key, state }) => `${key}|${state}`));
    const cities = new Set(directoryRows().map((row) => `${row.city?.trim()}, ${row.state}`));
    const lacking = [...cities].filter((city) => {
      const parsed = parsePlaceText(city);
      return parsed.kind !== 'city' || !known.has(`${parsed.key}|${parsed.state}`);
    });
    expect(cities.size).toBe(5_628);
    expect(lacking.toSorted()).toEqual([
      'Brook Park, OH',
      'Deptford, NJ',
      'Farragut, TN',
      'Maple Grove, MN',
      'Peachtree Corners, GA',
      'Robbinsville, NJ',
      'South Charleston, WV',
      'West New York, NJ',
      'West Valley City, UT',
    ]);
  });

  test('98 of the 33,786 ZIPs that the Census Bureau has too lie more than 40 km apart', () => {
    const apart = rowsOf('zips/census-zcta-2021-centroids.csv').flatMap((row) => {
      const place = placeOfZip.get(row.zcta ?? '');
      const census = { latitude: Number(row.latitude), longitude: Number(row.longitude) };
      return place ? [{ state: place.state, meters: distanceMeters(place, census) }] : [];
    });
    const far = apart.filter(({ meters }) => meters > 40_000);
    expect(apart).toHaveLength(33_786);
    expect(far).toHaveLength(98);
    expect(far.filter(({ state }) => state === 'AK')).toHaveLength(45);
  });
});
