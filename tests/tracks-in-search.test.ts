import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayOf, daysAfter } from '#app/listings/freshness/shelf-life.ts';
import { findLastChange } from '#app/listings/listing-change-repository.server.ts';
import { deleteListings, mergeListings } from '#app/listings/listing-removal-repository.server.ts';
import { RANK_OF_SERIES, type Series } from '#app/listings/series.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import type { TrackTold } from '#app/listings/track.ts';
import { findTracksOf, replaceTracks } from '#app/listings/track-repository.server.ts';
import { signatureOf } from '#app/schedule-fit/signature.ts';
import type { WeeklySession } from '#app/schedule-fit/week-slots.ts';
import { readAllDocuments, readDocuments } from '#app/search/document-source.server.ts';
import { fillWithListings } from './fixtures/fill-with-listings.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

let database: TemporaryDatabase;
beforeEach(async () => {
  database = await temporaryDatabase({ places: false });
  await fillWithListings(database.writer, 3);
});
afterEach(() => database.close());

const meets = (weekday: number, startsAt: number, endsAt: number, online = false): WeeklySession => ({
  weekday,
  startsAt: startsAt * 60,
  endsAt: endsAt * 60,
  online,
});

const EVENING: TrackTold = {
  name: 'Evening',
  weeks: { least: 8, most: 12 },
  ages: ['adults', 'seniors'],
  sessions: [{ ...meets(0, 18, 21), kind: 'group-sessions' }, meets(2, 18, 21), meets(3, 18, 21, true)],
};
const MORNING: TrackTold = { name: 'Morning', ages: [], sessions: [meets(1, 9, 12)] };

async function tell(
  series: Series,
  listingId: number,
  tracks: readonly TrackTold[],
  asOf = '2026-06-30',
): Promise<void> {
  const { writer } = database;
  const { id: sourceId } = await writer
    .insertInto('source')
    .values({
      series,
      release: `tracks of ${asOf}`,
      rank: RANK_OF_SERIES[series],
      published_on: asOf,
      publisher: 'Made up',
      terms_of_use: 'Made up',
    })
    .onConflict((conflict) => conflict.columns(['series', 'release']).doUpdateSet({ series }))
    .returning('id')
    .executeTakeFirstOrThrow();
  await replaceTracks(writer, series, [listingId], [{ listingId, sourceId, asOf, tracks }]);
}

const tracksOf = async (id: number) => (await findTracksOf(database.reader, [id])).get(id);
const namesOf = async (id: number) => ((await tracksOf(id)) ?? []).map(({ name }) => name);
const signaturesOf = async (id: number) => (await readDocuments(database.reader, [id]))[0]?.signatures;

describe('tracks of a listing', () => {
  test('come back as they were told, with who told them and when', async () => {
    await tell('demonstration', 1, [EVENING, MORNING]);
    const told = { series: 'demonstration', asOf: '2026-06-30' };
    expect(await findTracksOf(database.reader, [1, 2])).toEqual(
      new Map([
        [
          1,
          [
            { ...EVENING, ...told },
            { ...MORNING, ...told },
          ],
        ],
      ]),
    );
  });

  test('are those of the source of the highest rank, then of the newest', async () => {
    await tell('demonstration', 1, [EVENING], '2026-10-31');
    await tell('demonstration-register', 1, [MORNING], '2026-01-01');
    expect(await namesOf(1)).toEqual(['Morning']);
    await tell('samhsa-su', 2, [EVENING], '2025');
    await tell('samhsa-mh', 2, [MORNING], '2026');
    expect(await namesOf(2)).toEqual(['Morning']);
  });

  test.each<[series: Series, age: number, stands: boolean, isOverdue: boolean, reason: string]>([
    ['provider', 90, true, false, 'a program’s own word, to the last day of its shelf life'],
    ['provider', 92, true, true, 'past it, to be asked again'],
    ['provider', 182, false, false, 'past twice of it, nobody’s word any more'],
    ['samhsa-su', 2_000, true, false, 'what a public release told, with its year'],
  ])('of %s, told %i days ago: stands %s, overdue %s: %s', async (series, age, stands, isOverdue) => {
    await tell(series, 1, [EVENING], daysAfter(dayOf(new Date()), -age));
    const [track] = (await tracksOf(1)) ?? [];
    expect([track !== undefined, track?.isOverdue === true]).toEqual([stands, isOverdue]);
    expect(await signaturesOf(1)).toHaveLength(stands ? 1 : 0);
  });

  test.each([
    ['2021-03-31', true, 'in its shelf life'],
    ['2021-06-30', true, 'past it, to be asked again'],
    ['2021-07-03', false, 'past twice of it'],
  ])(
    'stand as of the day that is asked about, whatever day it is here: on %s %s, %s',
    async (day, stands) => {
      await tell('provider', 1, [EVENING], '2021-01-01');
      const statements = (await findStatementsOf(database.reader, [1], day)).get(1) ?? [];
      const told = statements.filter(({ series, yes }) => series === 'provider' && yes.includes('evening'));
      expect(told.length).toBe(stands ? 1 : 0);
      expect((await findTracksOf(database.reader, [1], day)).has(1)).toBe(stands);
    },
  );

  test('are replaced whole by the same source, and taken away by an empty schedule', async () => {
    await tell('demonstration', 1, [EVENING, MORNING]);
    await tell('demonstration', 1, [{ ...MORNING, name: 'Early' }]);
    expect(await namesOf(1)).toEqual(['Early']);
    await tell('demonstration', 1, []);
    expect(await tracksOf(1)).toBeUndefined();
  });

  test('go with their listing', async () => {
    await tell('demonstration', 1, [EVENING]);
    await deleteListings(database.writer, [1]);
    expect(await database.reader.selectFrom('track').selectAll().execute()).toEqual([]);
  });

  test('of two listings that are merged, the newer of one series stand', async () => {
    await tell('demonstration', 1, [EVENING], '2026-01-01');
    await tell('demonstration', 2, [MORNING], '2026-05-01');
    await mergeListings(database.writer, 1, 2);
    expect(await namesOf(1)).toEqual(['Morning']);
  });

  test.each<[string, TrackTold]>([
    ['no sessions', { ...MORNING, sessions: [] }],
    ['a session on no day', { ...MORNING, sessions: [{ ...meets(0, 9, 12), weekday: 7 }] }],
    ['a session after midnight of its day', { ...MORNING, sessions: [meets(0, 24, 25)] }],
    ['weeks the wrong way round', { ...MORNING, weeks: { least: 9, most: 8 } }],
    ['a session that starts between two minutes', { ...MORNING, sessions: [meets(0, 9.001, 11)] }],
  ])('are refused: %s', async (_reason, track) => {
    await expect(tell('demonstration', 1, [track])).rejects.toThrow();
  });
});

describe('search', () => {
  test('knows the weeks of the tracks that stand, each once, in the time zone of the listing', async () => {
    await database.writer
      .updateTable('listing')
      .set({ time_zone: 'America/Denver' })
      .where('id', '=', 1)
      .execute();
    await tell('demonstration', 1, [EVENING, MORNING, { ...MORNING, name: 'Second morning group' }]);
    await tell('demonstration', 3, [MORNING]);
    const documents = [];
    for await (const document of readAllDocuments(database.reader)) documents.push(document);
    expect(documents.map(({ signatures }) => signatures)).toEqual([
      [signatureOf(EVENING.sessions, 'America/Denver'), signatureOf(MORNING.sessions, 'America/Denver')],
      [],
      [signatureOf(MORNING.sessions, undefined)],
    ]);
    expect(await signaturesOf(1)).toEqual(documents[0]?.signatures);
  });

  test.each<[reason: string, before: TrackTold[], after: TrackTold[], isTold: boolean]>([
    ['tracks that appear', [], [EVENING], true],
    ['tracks that change', [EVENING], [MORNING], true],
    ['tracks that go', [EVENING], [], true],
    ['nothing before and nothing after', [], [], false],
  ])('is told of %s', async (_reason, before, after, isTold) => {
    await tell('demonstration', 2, before);
    const last = await findLastChange(database.reader);
    await tell('demonstration', 2, after);
    const changes = await database.reader
      .selectFrom('listing_change')
      .select('listing_id')
      .where('id', '>', last)
      .execute();
    expect(changes.map(({ listing_id }) => listing_id)).toEqual(isTold ? [2] : []);
  });

  test('reads any week as it was written', async () => {
    const session = fc.record({
      weekday: fc.integer({ min: 0, max: 6 }),
      startsAt: fc.integer({ min: 0, max: 1439 }),
      endsAt: fc.integer({ min: 1, max: 1440 }),
      online: fc.boolean(),
    });
    const sessions = fc.uniqueArray(session, {
      minLength: 1,
      maxLength: 6,
      selector: ({ weekday, startsAt }) => `${weekday} ${startsAt}`,
    });
    await fc.assert(
      fc.asyncProperty(sessions, async (drawn) => {
        await tell('demonstration', 2, [{ name: 'Drawn', ages: [], sessions: drawn }]);
        expect(await signaturesOf(2)).toEqual([signatureOf(drawn, undefined)]);
        const inOrder = drawn.toSorted((a, b) => a.weekday - b.weekday || a.startsAt - b.startsAt);
        expect((await tracksOf(2))?.[0]?.sessions).toEqual(inOrder);
      }),
      { numRuns: 40 },
    );
  });
});
