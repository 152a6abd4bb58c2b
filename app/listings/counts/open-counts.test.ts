import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import { writeHandmadeDirectory } from '#tests/routes/handmade-directory.ts';
import { mergeListings } from '../listing-removal-repository.server.ts';
import type { CountKind } from './counts.ts';
import { findCountsSince } from './listing-count-repository.server.ts';
import { KEPT_DAYS, type ListingCounts, openCounts } from './open-counts.server.ts';

let database: TemporaryDatabase;
let counts: ListingCounts;
let now = new Date('2026-11-22T23:59:00Z');
const troubles: unknown[] = [];
beforeAll(async () => {
  database = await temporaryDatabase({ places: false });
  await writeHandmadeDirectory(database.writer);
  counts = openCounts({ db: database, clock: () => now }, (error) => troubles.push(error));
});
afterAll(async () => {
  await counts.close();
  await database.close();
});

const FIREFOX = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
const seen = (kind: CountKind, ids: string[], init: RequestInit = { headers: FIREFOX }) =>
  counts.note(kind, ids, new Request('http://localhost/search?q=secret', init));
const rowsOf = (listingId: number) => findCountsSince(database.reader, listingId, '');

test('what was seen is written by day, and added to what stands there', async () => {
  seen('shown', ['aaaaaaa1', 'aaaaaaa2']);
  seen('opened', ['aaaaaaa1']);
  await counts.write();
  seen('shown', ['aaaaaaa1']);
  now = new Date('2026-11-23T00:01:00Z');
  seen('shown', ['aaaaaaa1']);
  await counts.write();
  expect(await rowsOf(1)).toEqual([
    { day: '2026-11-22', shown: 2, opened: 1, compared: 0, called: 0 },
    { day: '2026-11-23', shown: 1, opened: 0, compared: 0, called: 0 },
  ]);
});

test('an id that was merged away counts for the listing that it became, and one that nobody has for none', async () => {
  seen('called', ['ccccccc1', 'zzzzzzzz', '__proto__']);
  await counts.write();
  expect((await rowsOf(1)).at(-1)).toMatchObject({ day: '2026-11-23', shown: 1, called: 1 });
});

test('robots, and who asks for the head of a page alone, are not counted', async () => {
  const before = await rowsOf(1);
  seen('opened', ['aaaaaaa1'], { headers: { 'user-agent': 'curl/8.5.0' } });
  seen('opened', ['aaaaaaa1'], { method: 'HEAD', headers: FIREFOX });
  await counts.write();
  expect(await rowsOf(1)).toEqual(before);
});

test('what cannot be written waits, and is written once it can', async () => {
  await database.writer.schema.alterTable('listing_count').renameTo('away').execute();
  seen('compared', ['aaaaaaa3', 'aaaaaaa7']);
  await counts.write();
  expect(troubles).toHaveLength(1);
  await database.writer.schema.alterTable('away').renameTo('listing_count').execute();
  await counts.write();
  expect(await rowsOf(3)).toMatchObject([{ compared: 1 }]);
});

test('listings that turn out to be one have the sum of both', async () => {
  seen('shown', ['aaaaaaa7', 'aaaaaaa8']);
  await counts.write();
  await database.writer.transaction().execute((trx) => mergeListings(trx, 7, 8));
  expect(await rowsOf(7)).toMatchObject([{ shown: 2, compared: 1 }]);
});

test('old days are forgotten', async () => {
  now = new Date(now.getTime() + (KEPT_DAYS + 1) * 86_400_000);
  await counts.write();
  expect(await rowsOf(1)).toEqual([]);
});
