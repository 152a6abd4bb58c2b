import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { migrateToLatest } from '#db/migrate.server.ts';
import { allZipPoints, findPlace, zipCentroid } from './find-place.server.ts';
import { parsePlaceText } from './parse-place-text.ts';
import { replacePlaces, type SeededPlaces, seedPlaces } from './seed-places.server.ts';

let folder: string;
let database: OpenDatabase;
let seeded: SeededPlaces;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'places-'));
  database = openDatabase(join(folder, 'places.db'));
  await migrateToLatest(database.writer);
  seeded = await seedPlaces(database.writer);
});

afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

async function labelsOf(text: string): Promise<string> {
  const answer = await findPlace(database.reader, text);
  if (answer.kind === 'found') return answer.place.label;
  if (answer.kind === 'state') return `state ${answer.state}`;
  if (answer.kind === 'not-found') return answer.reason;
  const labels = answer.choices.map((choice) => choice.label);
  return ['choose', ...labels.slice(0, 2), ...(answer.orState ? [`or ${answer.orState}`] : [])].join('; ');
}

describe('seedPlaces', () => {
  test('writes every ZIP of the package that has a point in the US, and their cities', async () => {
    expect(seeded).toEqual({ added: 71_851, zips: 41_905, cities: 29_946, missing: 650 });
  });

  test('again changes nothing', async () => {
    const ids = () =>
      database.reader
        .selectFrom('place')
        .select(({ fn }) => [fn.countAll().as('rows'), fn.min('id').as('first'), fn.max('id').as('last')])
        .executeTakeFirst();
    const before = await ids();
    expect(await seedPlaces(database.writer)).toEqual({ added: 0, zips: 0, cities: 0, missing: 0 });
    expect(await ids()).toEqual(before);
  });

  test('anew writes the same places', async () => {
    const places = async () => {
      const rows = await database.reader
        .selectFrom('place')
        .select(['kind', 'name', 'key', 'state', 'zip', 'latitude', 'longitude', 'zips'])
        .orderBy('id')
        .execute();
      return JSON.stringify(rows);
    };
    const before = await places();
    expect(await replacePlaces(database.writer)).toEqual(seeded);
    expect((await places()) === before).toBe(true);
  });
});

describe('findPlace', () => {
  test.each<[string, string, string]>([
    ['philly', 'Philadelphia, PA', 'a nickname'],
    ['the Bronx', 'Bronx, NY', 'with its article'],
    ['SF', 'San Francisco, CA', 'letters'],
    ['LA', 'choose; Los Angeles, CA; or LA', 'letters of a city and of a state'],
    ['L.A.', 'choose; Los Angeles, CA; or LA', 'with stops'],
    ['LA, CA', 'Los Angeles, CA', 'with its state'],
    ['Lafayette, LA', 'Lafayette, LA', 'the state behind its city'],
    ['long island', 'choose; Hicksville, NY; Long Island, KS', 'an island that is no town, first'],
    ['80202', 'Denver, CO 80202', 'a ZIP'],
    ['00601', 'Adjuntas, PR 00601', 'a ZIP with leading zeros'],
    ['00000', 'unknown-zip', 'no such ZIP'],
    ['09001', 'unknown-zip', 'military mail is no place'],
    ['8020', 'zip-length', 'too short'],
    ['', 'empty', 'nothing typed'],
    ['St. Louis, MO', 'St. Louis, MO', 'saint'],
    ['Saint Louis Missouri', 'St. Louis, MO', 'spelled out'],
    ['st louis mo', 'St. Louis, MO', 'as typed on a phone'],
    ['Fort Worth', 'Fort Worth, TX', 'in one state only'],
    ['Denver', 'choose; Denver, CO; Denver, IA', 'in several: the biggest first, then by state'],
    ['Denver, CA', 'choose; Denver, CO; Denver, IA', 'not in that state: never silently in another'],
    ['Springfield', 'choose; Springfield, IL; Springfield, MA', 'the usual example'],
    ['Port Washington', 'choose; Port Washington, NY; Port Washington, OH', 'no city "port" in Washington'],
    ['Washington', 'choose; Washington, DC; Washington, MI; or WA', 'a city or a state'],
    ['New York', 'New York, NY', 'the city'],
    ['Colorado', 'state CO', 'a state'],
    ["Coeur d'Alene", "Coeur d'Alene, ID", 'apostrophe'],
    ['Cañon City', 'Canon City, CO', 'accent'],
    ['Nowhereville', 'unknown-city', 'no such city'],
  ])('%j is %s: %s', async (text, labels) => {
    expect(await labelsOf(text)).toBe(labels);
  });

  test('gives at most ten choices', async () => {
    const answer = await findPlace(database.reader, 'Springfield');
    expect(answer).toMatchObject({ kind: 'choose', choices: { length: 10 } });
  });

  test('one ZIP on the wrong side of the globe does not move New York', async () => {
    const answer = await findPlace(database.reader, 'New York, NY');
    const point = answer.kind === 'found' ? answer.place.point : undefined;
    expect(point?.latitude).toBeCloseTo(40.75, 1);
    expect(point?.longitude).toBeCloseTo(-73.98, 1);
  });

  test('every city there is answers to its name, with and without a comma or a state', async () => {
    const cities = await database.reader.selectFrom('place').selectAll().where('kind', '=', 'city').execute();
    const wrong: string[] = [];
    for (const { name, state, key } of cities) {
      const withComma = parsePlaceText(`${name}, ${state}`);
      if (withComma.kind !== 'city' || withComma.key !== key || withComma.state !== state)
        wrong.push(`${name}, ${state}`);
      const withoutComma = parsePlaceText(`${name} ${state}`);
      if (withoutComma.kind !== 'city' || withoutComma.key !== key) wrong.push(`${name} ${state}`);
      const alone = parsePlaceText(name);
      const asked =
        alone.kind === 'state' ||
        (alone.kind === 'city' && (alone.key === key || alone.orKey === key)) ||
        (alone.kind === 'city-any-state' && alone.key === key);
      if (!asked) wrong.push(name);
    }
    // A base once called KellyUSA; its last word reads as the country.
    expect(wrong).toEqual(['Kelly Usa']);
  });

  test('no city hides behind another that ends in a state', async () => {
    const cities = await database.reader.selectFrom('place').selectAll().where('kind', '=', 'city').execute();
    const known = new Set(cities.map(({ key, state }) => `${key}|${state}`));
    const hidden = cities.filter(({ name, key }) => {
      const alone = parsePlaceText(name);
      return alone.kind === 'city' && alone.orKey === key && known.has(`${alone.key}|${alone.state}`);
    });
    expect(hidden.map(({ name, state }) => `${name}, ${state}`)).toEqual([]);
  });
});

test('ZIPs have points', async () => {
  expect(await zipCentroid(database.reader, '80202')).toEqual({ latitude: 39.7491, longitude: -104.9946 });
  expect(await zipCentroid(database.reader, '00000')).toBeUndefined();
  const points = await allZipPoints(database.reader);
  expect(points.size).toBe(41_905);
  expect(points.get('80202')).toEqual({ latitude: 39.7491, longitude: -104.9946 });
});
