import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import { writeHandmadeDirectory } from '#tests/routes/handmade-directory.ts';
import { findLastChange } from '../listing-change-repository.server.ts';
import { writeWord } from '../moderator-word-repository.server.ts';
import { sweepLapses } from './sweep-lapses.server.ts';

let database: TemporaryDatabase;
beforeAll(async () => {
  database = await temporaryDatabase({ places: false });
  await writeHandmadeDirectory(database.writer);
});
afterAll(() => database.close());

const sweepOn = (day: string) => sweepLapses({ db: database, clock: () => new Date(`${day}T09:00:00Z`) });
const nextLapse = async (id: number) =>
  (
    await database.writer
      .selectFrom('listing')
      .select('next_lapse_at')
      .where('id', '=', id)
      .executeTakeFirst()
  )?.next_lapse_at;

test('search hears of each word on the day on which it lapses, once', async () => {
  const word = { listingId: 1, answer: 'yes', asOf: '2026-01-01', basis: 'call' } as const;
  await database.writer.transaction().execute(async (trx) => {
    await writeWord(trx, { ...word, term: 'evening' }, '2026-01-01');
    await writeWord(trx, { ...word, term: 'cbt' }, '2026-01-01');
  });
  expect(await nextLapse(1)).toBe('2026-07-01');
  const before = await findLastChange(database.writer);
  expect(await sweepOn('2026-06-30')).toBe(0);
  expect(await findLastChange(database.writer)).toBe(before);
  expect(await sweepOn('2026-07-01')).toBe(1);
  expect(await findLastChange(database.writer)).toBe(before + 1);
  expect(await nextLapse(1)).toBe('2028-01-02');
  expect(await sweepOn('2026-07-01')).toBe(0);
  expect(await sweepOn('2028-01-02')).toBe(1);
  expect(await nextLapse(1)).toBeNull();
});

test('after a long time without a server one sweep sees to all of them', async () => {
  const word = { term: 'evening', answer: 'no', asOf: '2026-01-01', basis: 'call' } as const;
  for (const listingId of [1, 2, 3]) {
    await database.writer
      .transaction()
      .execute((trx) => writeWord(trx, { ...word, listingId }, '2026-01-01'));
  }
  expect(await sweepOn('2031-01-01')).toBe(3);
});
