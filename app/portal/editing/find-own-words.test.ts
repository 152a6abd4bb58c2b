import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf, daysAfter } from '#app/listings/freshness/shelf-life.ts';
import { FILLED } from '#tests/fixtures/filled-sections.ts';
import { publishSections } from '#tests/fixtures/publish-sections.ts';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import { writeHandmadeDirectory } from '#tests/routes/handmade-directory.ts';
import { findOwnWordsOf } from './find-own-words.server.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const TODAY = dayOf(NOW);

let database: TemporaryDatabase;
let id: number;
beforeAll(async () => {
  database = await temporaryDatabase({ places: false });
  await writeHandmadeDirectory(database.writer);
  const { summary, clinicians, prices, schedule } = FILLED;
  const typed = { summary, clinicians, prices, schedule, 'aftercare-links': { alumni: '' } };
  ({ listingId: id } = await publishSections(database.writer, 'aaaaaaa1', typed, NOW));
});
afterAll(() => database?.close());

const wordsOn = async (today: string) =>
  (await findOwnWordsOf(database.reader, [{ id, isManaged: true }, { id: id + 1 }], today)).get(id);

test('tell what was said, with its day; a blank says nothing, a zero does, and terms are told elsewhere', async () => {
  expect(await wordsOn(TODAY)).toEqual([
    { section: 'summary', text: 'We help.\n\nCome in.', asOf: TODAY },
    {
      section: 'clinicians',
      counts: [
        { kind: 'psychologists', count: 2 },
        { kind: 'nurses', count: 0 },
      ],
      asOf: TODAY,
    },
    {
      section: 'prices',
      prices: [
        { cents: 125_000, per: 'week', covers: 'All' },
        { cents: 8550, per: 'session', covers: 'A talk' },
      ],
      asOf: TODAY,
    },
  ]);
});

test.each<[days: number, isOverdue: true | undefined, count: number | undefined]>([
  [365, undefined, 3],
  [366, true, 3],
  [730, true, 3],
  [731, undefined, undefined],
])('after %i days: overdue %s, words %s', async (days, isOverdue, count) => {
  const words = await wordsOn(daysAfter(TODAY, days));
  expect(words?.length).toBe(count);
  expect(words?.[0]?.isOverdue).toBe(isOverdue);
});

test('no query is made where no organization manages any of the listings', async () => {
  const closed = await temporaryDatabase({ places: false });
  await closed.close();
  expect(await findOwnWordsOf(closed.reader, [{ id }])).toEqual(new Map());
  await expect(findOwnWordsOf(closed.reader, [{ id, isManaged: true }])).rejects.toThrow();
});
