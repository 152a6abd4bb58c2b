import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchSchema } from '#app/api/schemas/search-schema.ts';
import { temporaryDatabase } from '../fixtures/temporary-database.ts';
import { writeHandmadeDirectory } from './handmade-directory.ts';
import { type RunningServer, startServer } from './running-server.ts';

/** A row that holds all that it must not tell: the address of another listing, its point and its key. */
const SECRET = {
  public_id: 'sssssss1',
  slug: 'kept-back-co-sssssss1',
  name: 'Kept Back',
  source_name: 'Kept Back',
  street: '77 Hushed Lane',
  unit: 'Suite 4242',
  city: 'Whisperton',
  state: 'CO',
  zip: '80919',
  address_hidden: 1,
  latitude: 39.123457,
  longitude: -104.654321,
  precision: 'street',
  phones: '[]',
  status: 'published',
  in_latest_release: 1,
  address_key: '210 sample avenue 80202',
  created_at: '2026-11-22T00:00:00Z',
};
const TELLS = /Hushed|4242|Whisperton|80919|39\.12|104\.65/;

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let server: RunningServer;
beforeAll(async () => {
  database = await temporaryDatabase({ places: true });
  await writeHandmadeDirectory(database.writer);
  // The database refuses such a row by itself; each place that answers must not rely on it.
  await sql`PRAGMA ignore_check_constraints = ON`.execute(database.writer);
  const { id } = await database.writer
    .insertInto('listing')
    .values(SECRET)
    .returning('id')
    .executeTakeFirstOrThrow();
  const {
    id: _id,
    listing_id: _of,
    ...said
  } = await database.writer.selectFrom('statement').selectAll().limit(1).executeTakeFirstOrThrow();
  await database.writer
    .insertInto('statement')
    .values({ ...said, listing_id: id })
    .execute();
  server = await startServer(database.file);
});
afterAll(async () => {
  await server?.stop();
  await database?.close();
});

const ADDRESSES = [
  '/api/v1/programs?state=CO&size=100&facts=all',
  '/api/v1/programs?state=CO&address=withheld',
  '/api/v1/programs?size=100&order=name',
  '/api/v1/programs?at=39.12,-104.65&within=100',
  '/api/v1/programs?near=80919&within=5',
  '/api/v1/programs/sssssss1',
  '/api/v1/programs/kept-back-co-sssssss1',
  '/api/v1/programs/aaaaaaa1',
];

test.each(ADDRESSES.flatMap((path) => ['application/json', 'text/csv'].map((type) => [path, type] as const)))(
  '%s as %s tells nothing of a withheld address',
  async (path, accept) => {
    const response = await server.get(path, { headers: { accept } });
    expect(response.status).toBe(200);
    const text = await response.text();
    // What the question itself named is no secret of ours.
    const answered =
      path.includes('80919') || path.includes('39.12') ? (text.split('"programs":[')[1] ?? '') : text;
    expect(answered).not.toMatch(TELLS);
  },
);

test.each([
  ['the list of its state', '/search?state=CO'],
  ['those that withhold theirs', '/search?state=CO&address=withheld'],
  ['its name', '/search?q=kept+back'],
  ['its name near a place', '/search?q=kept+back&near=80202&within=5'],
  ['its own page', '/programs/kept-back-co-sssssss1'],
  ['the page of one at its address', '/programs/juniper-steps-evening-program-denver-co-aaaaaaa1'],
  ['a comparison', '/compare?p=sssssss1&p=aaaaaaa1&near=80202'],
  ['a comparison for a spreadsheet', '/compare.csv?p=sssssss1&p=aaaaaaa1&near=80202'],
  ['the question sheet', '/print?p=sssssss1&near=80202'],
  ['what the box suggests', '/suggest?find=kept'],
  ['its state', '/states/colorado'],
  ['a city of its state', '/states/colorado/denver'],
  ['a city without programs', '/states/colorado/hugo'],
  ['the report form', '/programs/kept-back-co-sssssss1/report'],
  ['the map of the site', '/sitemap/programs-1.xml'],
])('%s tells nothing of it', async (_where, path) => {
  const response = await server.get(path, { redirect: 'follow' });
  expect(response.status).toBe(200);
  expect(await response.text()).not.toMatch(TELLS);
});

test('it is listed in its state, without a distance, and in no radius', async () => {
  const read = async (path: string) => searchSchema.parse(await (await server.get(path)).json()).programs;
  const inState = (await read('/api/v1/programs?state=CO&size=100')).find(({ id }) => id === 'sssssss1');
  expect(inState).toMatchObject({
    address: { withheld: true, street: null, unit: null, city: null, state: 'CO', zip: null },
    point: null,
    distanceMiles: null,
  });
  const near = await read('/api/v1/programs?at=39.12,-104.65&within=100&size=100');
  expect(near.length).toBeGreaterThan(0);
  expect(near.map(({ id }) => id)).not.toContain('sssssss1');
});

test('who is at its address is not told, on neither side', async () => {
  const neighbors = async (id: string) =>
    (await (await server.get(`/api/v1/programs/${id}`)).json()).program.atSameAddress.map(
      (each: { id: string }) => each.id,
    );
  expect(await neighbors('sssssss1')).toEqual([]);
  expect(await neighbors('aaaaaaa1')).toEqual(['aaaaaaa2']);
});
