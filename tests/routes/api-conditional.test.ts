import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryDatabase } from '../fixtures/temporary-database.ts';
import { writeHandmadeDirectory } from './handmade-directory.ts';
import { type RunningServer, startServer } from './running-server.ts';

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let server: RunningServer;
beforeAll(async () => {
  database = await temporaryDatabase({ places: true });
  await writeHandmadeDirectory(database.writer);
  server = await startServer(database.file);
});
afterAll(async () => {
  await server?.stop();
  await database?.close();
});

const SEARCH = '/api/v1/programs?near=80202&within=10';

test.each([
  SEARCH,
  '/api/v1/programs/aaaaaaa1',
  '/api/v1/terms',
  '/api/v1/places?q=80202',
  '/api/v1/problems',
  '/api/v1/openapi.json',
])('%s is not sent again while it is the same', async (path) => {
  const first = await server.get(path);
  const tag = first.headers.get('etag') ?? '';
  expect(tag).toMatch(/^"[\w-]+"$/);
  expect(first.headers.get('cache-control')).toBe('public, max-age=60');
  const second = await server.get(path, { headers: { 'if-none-match': tag } });
  expect(second.status).toBe(304);
  expect(await second.text()).toBe('');
  expect(second.headers.get('etag')).toBe(tag);
  expect((await server.get(path, { headers: { 'if-none-match': '"another"' } })).status).toBe(200);
});

test('what changed is sent anew', async () => {
  const path = '/api/v1/programs/aaaaaaa2';
  const tag = (await server.get(path)).headers.get('etag') ?? '';
  await database.writer
    .updateTable('listing')
    .set({ name: 'Three Rivers' })
    .where('public_id', '=', 'aaaaaaa2')
    .execute();
  const response = await server.get(path, { headers: { 'if-none-match': tag } });
  expect(response.status).toBe(200);
  expect((await response.json()).program.name).toBe('Three Rivers');
});

test('other bytes have another tag: plain, compressed and CSV', async () => {
  const tags = await Promise.all(
    [{ 'accept-encoding': 'identity' }, { 'accept-encoding': 'gzip' }, { accept: 'text/csv' }].map(
      async (headers) => (await server.get(SEARCH, { headers })).headers.get('etag'),
    ),
  );
  expect(new Set(tags).size).toBe(3);
  const { headers } = await server.get(SEARCH);
  expect(headers.get('vary')).toBe('Accept, Accept-Encoding');
});

test('HEAD says what GET would send', async () => {
  const plain = { 'accept-encoding': 'identity' };
  const get = await server.get(SEARCH, { headers: plain });
  const head = await server.get(SEARCH, { headers: plain, method: 'HEAD' });
  expect(await head.text()).toBe('');
  for (const name of ['etag', 'content-length', 'content-type', 'link', 'cache-control']) {
    expect(head.headers.get(name), name).toBe(get.headers.get(name));
  }
});
