import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NewListingRow } from '#db/schema.ts';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import type { SearchDocument } from './document.ts';
import { EmbeddedEngine } from './embedded/engine.ts';
import { countProgramsByState, programsOfState } from './programs-of-state.server.ts';

let database: TemporaryDatabase;
beforeAll(async () => {
  database = await temporaryDatabase({ places: true });
});
afterAll(() => database.close());

const NO_POINT = { latitude: null, longitude: null, precision: 'none' } as const;

async function add(engine: EmbeddedEngine, name: string, over: Partial<NewListingRow> = {}): Promise<number> {
  const row = {
    public_id: `${name}${over.state ?? 'MO'}`,
    slug: name,
    name,
    source_name: name,
    state: 'MO',
    city: 'Saint Louis',
    address_hidden: 0,
    phones: '[]',
    status: 'published',
    in_latest_release: 1,
    created_at: '2026-11-22T00:00:00Z',
    ...NO_POINT,
    ...over,
  };
  const { id } = await database.writer
    .insertInto('listing')
    .values(row)
    .returning('id')
    .executeTakeFirstOrThrow();
  const document: SearchDocument = {
    id,
    name,
    state: row.state,
    addressWithheld: row.address_hidden === 1,
    yes: ['intensive-outpatient'],
    no: [],
    careNotAsked: [],
    signatures: [],
    confirmedOn: '2023',
    completeness: 1,
  };
  engine.upsert([document]);
  return id;
}

test('spellings of a city are one city, and no withheld or missing city is counted as one', async () => {
  const engine = new EmbeddedEngine();
  const c = await add(engine, 'c');
  const a = await add(engine, 'a', { city: 'ST. LOUIS' });
  const b = await add(engine, 'b', { city: 'Nowhereville' });
  await add(engine, 'd', { city: 'Secretville', address_hidden: 1 });
  await add(engine, 'e', { city: null });
  await add(engine, 'f', { city: ' - ' });
  await add(engine, 'g', { state: 'KS' });
  await add(engine, 'h', { status: 'withdrawn' });
  expect(await programsOfState(database.reader, engine, 'MO')).toEqual({
    total: 6,
    withheld: 1,
    cityNotKnown: 2,
    unasked: 0,
    cities: [
      { key: 'nowhereville', name: 'Nowhereville', slug: 'nowhereville', ids: [b] },
      { key: 'st louis', name: 'St. Louis', slug: 'st-louis', ids: [a, c] },
    ],
  });
});

test('more programs than an engine hands out at once are all counted, and a change is seen', async () => {
  const engine = new EmbeddedEngine();
  for (let number = 0; number < 230; number++)
    await add(engine, `many${number}`, { state: 'GU', city: 'Dededo' });
  const before = await programsOfState(database.reader, engine, 'GU');
  expect(before.cities.map(({ ids }) => ids.length)).toEqual([230]);
  expect(await programsOfState(database.reader, engine, 'GU')).toBe(before);
  await add(engine, 'one more', { state: 'GU', city: 'Dededo' });
  expect((await programsOfState(database.reader, engine, 'GU')).total).toBe(231);
  const counts = await countProgramsByState(engine);
  expect(counts.get('GU')).toBe(231);
  expect(counts.get('CO')).toBe(0);
});
