import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCountsSince } from '#app/listings/counts/listing-count-repository.server.ts';
import { openDatabase } from '#db/connect.server.ts';
import { makeAccount, signedInCookie } from '../fixtures/made-accounts.ts';
import { managedListing } from '../fixtures/made-claims.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../fixtures/temporary-database.ts';
import { mainOf, textOf } from './directory-server.ts';
import { HANDMADE, slugOf, writeHandmadeDirectory } from './handmade-directory.ts';
import { type RunningServer, startServer } from './running-server.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

let database: TemporaryDatabase;
let server: RunningServer;
beforeAll(async () => {
  database = await temporaryDatabase({ places: true });
  await writeHandmadeDirectory(database.writer);
  server = await startServer(database.file, { TRUST_PROXY: '1' });
});
afterAll(async () => {
  await server?.stop();
  await database?.close();
});

const visit = (path: string, client = '198.51.100.7') =>
  server.get(path, { headers: { 'user-agent': FIREFOX, 'x-forwarded-for': client } });

/** As a browser's beacon comes. */
const press = (body: string, headers: Record<string, string> = {}) =>
  server.get('/called', {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
      'user-agent': FIREFOX,
      origin: server.address,
      'x-forwarded-for': '198.51.100.7',
      ...headers,
    },
  });

const today = new Date().toISOString().slice(0, 10);

test('what visitors see is counted, and written when the server stops', async () => {
  await visit('/search?near=80202&within=10');
  await visit('/search?near=80202&within=10&accreditation=carf');
  await visit(`/programs/${slugOf(HANDMADE[0]!)}?near=80202`);
  await visit('/compare?p=aaaaaaa1&p=aaaaaaa2');
  // Nothing stands beside these.
  await visit('/compare?p=aaaaaaa1');
  await visit('/compare?p=aaaaaaa1&p=aaaaaaa5');
  // No page was seen.
  await visit('/programs/other-words-aaaaaaa1');
  await server.get(`/programs/${slugOf(HANDMADE[0]!)}`);

  const pressed = await press('p=aaaaaaa1');
  expect([pressed.status, pressed.headers.get('set-cookie')]).toEqual([204, null]);
  const refused = [
    await press('p=aaaaaaa1', { origin: 'https://evil.example' }),
    await press('p=aaaaaaa1', { 'sec-fetch-site': 'cross-site' }),
    await press('{"p":"aaaaaaa1"}', { 'content-type': 'text/plain' }),
    await server.get('/called'),
  ];
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 415, 404]);
  // Not counted: no id of ours, and one client that presses more than a person does.
  for (const body of ['p=zzzzzzzz', 'p=%3Cscript%3E', '', 'q=aaaaaaa1']) await press(body);
  for (let times = 0; times < 40; times++) {
    const answer = await press('p=aaaaaaa2', { 'x-forwarded-for': '198.51.100.9' });
    expect(answer.status).toBe(204);
  }

  await server.stop();
  expect(await findCountsSince(database.reader, 1, '')).toEqual([
    { day: today, shown: 2, opened: 1, compared: 1, called: 1 },
  ]);
  expect(await findCountsSince(database.reader, 2, '')).toEqual([
    { day: today, shown: 2, opened: 0, compared: 1, called: 30 },
  ]);
});

test('who manages the page reads the numbers, and nothing under five', async () => {
  const reopened = openDatabase(database.file);
  const { id } = await makeAccount(reopened.writer);
  const cookie = await signedInCookie(reopened.writer, id);
  const publicId = await managedListing({ db: reopened.writer, ownerId: id });
  const { id: listing } = await reopened.reader
    .selectFrom('listing')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow();
  await reopened.writer
    .insertInto('listing_count')
    .values({ listing_id: listing, day: today, shown: 1234, opened: 4, compared: 0, called: 1 })
    .execute();
  await reopened.close();
  server = await startServer(database.file, { TRUST_PROXY: '1' });
  const page = mainOf(
    await (await server.get(`/provider/programs/${publicId}/counts`, { headers: { cookie } })).text(),
  );
  expect(textOf(page)).toMatch(
    /1,234 fewer than 5 a day 0 fewer than 5 a day .*By day .* 1,234 fewer than 5 0 fewer than 5/,
  );
  expect(page).not.toMatch(/<td[^>]*>[1-4]<\/td>/);
  expect(textOf(await (await server.get('/provider', { headers: { cookie } })).text())).toContain(
    'How often it is seen',
  );
});
