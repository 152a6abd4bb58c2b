import { expect, test } from 'vitest';
import { METERS_PER_MILE } from '#app/places/distance.ts';
import type { SearchDocument } from './document.ts';
import { EmbeddedEngine } from './embedded/engine.ts';
import { smallestRadius } from './nearest-radius.ts';

const DENVER = { latitude: 39.7392, longitude: -104.9903 };
const MILES_PER_DEGREE = 69.09;
const IOP = { kind: 'terms', terms: ['intensive-outpatient'] } as const;

function programs(count: number, milesNorth: number, firstId: number, about: Partial<SearchDocument> = {}) {
  return Array.from(
    { length: count },
    (_, index): SearchDocument => ({
      id: firstId + index,
      name: 'Alder',
      state: 'CO',
      point: { ...DENVER, latitude: DENVER.latitude + milesNorth / MILES_PER_DEGREE },
      addressWithheld: false,
      yes: ['intensive-outpatient'],
      no: [],
      careNotAsked: [],
      signatures: [],
      confirmedOn: '2024',
      completeness: 1,
      ...about,
    }),
  );
}

test.each([
  [[20, 0, 0, 0], 5, 20, 'twenty are enough'],
  [[19, 1, 0, 0], 10, 20, 'one short: the next radius'],
  [[5, 5, 10, 90], 25, 20, 'no wider than it must be'],
  [[3, 0, 0, 4], 50, 7, 'the widest where none holds enough'],
  [[0, 0, 0, 0], 50, 0, 'nobody there'],
])('%j programs in the rings: %d miles hold %d, %s', async (rings, miles, total) => {
  const engine = new EmbeddedEngine();
  const milesNorth = [4, 9, 24, 49];
  engine.upsert(rings.flatMap((count, ring) => programs(count, milesNorth[ring]!, ring * 1_000 + 1)));
  expect(await smallestRadius(engine, { care: IOP, point: DENVER })).toEqual({
    radiusMeters: miles * METERS_PER_MILE,
    total,
  });
});

test('only programs that offer the care count', async () => {
  const engine = new EmbeddedEngine();
  engine.upsert([...programs(30, 1, 1, { yes: [] }), ...programs(20, 24, 100)]);
  expect(await smallestRadius(engine, { care: IOP, point: DENVER })).toMatchObject({ total: 20 });
  expect(await smallestRadius(engine, { care: { kind: 'any' }, point: DENVER })).toMatchObject({ total: 30 });
});

test('listings that lack the words do not fill a radius', async () => {
  const engine = new EmbeddedEngine();
  engine.upsert([...programs(20, 4, 1), ...programs(20, 9, 1_001, { name: 'Willow' })]);
  const radiusMeters = 10 * METERS_PER_MILE;
  expect(await smallestRadius(engine, { care: IOP, point: DENVER, text: 'willow' })).toEqual({
    radiusMeters,
    total: 20,
  });
});
