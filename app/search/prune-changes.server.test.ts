import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import { findLastChange } from '../listings/listing-change-repository.server.ts';
import { pruneChanges } from './prune-changes.server.ts';

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
  database = await temporaryDatabase({ places: false });
});
afterAll(() => database?.close());

const NOW = new Date('2026-11-22T00:00:00Z');

async function changesAfterPruning(dates: readonly string[]): Promise<string[]> {
  const { writer } = database;
  await writer.deleteFrom('listing_change').execute();
  await writer
    .insertInto('listing_change')
    .values(dates.map((day) => ({ listing_id: 1, changed_at: `${day}T00:00:00.000Z` })))
    .execute();
  const last = await findLastChange(writer);
  await pruneChanges(writer, NOW);
  expect(await findLastChange(writer)).toBe(last);
  const left = await writer.selectFrom('listing_change').select('changed_at').orderBy('id').execute();
  return left.map(({ changed_at }) => changed_at.slice(0, 10));
}

test.each([
  ['what is a month old goes', ['2026-09-01', '2026-10-22', '2026-11-20'], ['2026-11-20']],
  ['what is younger stays', ['2026-10-24', '2026-11-20'], ['2026-10-24', '2026-11-20']],
  ['the newest stays, however old', ['2025-01-01', '2025-02-01'], ['2025-02-01']],
])('%s', async (_reason, dates, left) => {
  expect(await changesAfterPruning(dates)).toEqual(left);
});
