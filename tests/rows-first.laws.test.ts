import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answersOfAcceptances } from '#app/listings/acceptance-statement.ts';
import { foldedFacts } from '#app/listings/facts.ts';
import { dayOf, daysAfter } from '#app/listings/freshness/shelf-life.ts';
import { writeWord } from '#app/listings/moderator-word-repository.server.ts';
import { replaceAcceptances } from '#app/listings/payer-acceptance-repository.server.ts';
import type { PlanAcceptance } from '#app/listings/plan-acceptance.ts';
import { replaceProviderWords, requireProviders } from '#app/listings/provider-word-repository.server.ts';
import { answersOfSchedule } from '#app/listings/schedule-statement.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import type { TrackTold } from '#app/listings/track.ts';
import { replaceTracks } from '#app/listings/track-repository.server.ts';
import { readDocuments } from '#app/search/document-source.server.ts';
import { TERMS, type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { fillWithListings } from './fixtures/fill-with-listings.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

const TODAY = dayOf(new Date());
const slugsOf = (...facets: Parameters<typeof termsOfFacet>[0][]) =>
  facets.flatMap((facet) => termsOfFacet(facet).map(({ slug }) => slug));
const BOXES = {
  schedule: slugsOf('daypart', 'delivery', 'length'),
  insurance: slugsOf('payment'),
} as const;

let database: TemporaryDatabase;
beforeAll(async () => {
  database = await temporaryDatabase({ places: false });
  await fillWithListings(database.writer, 3);
});
afterAll(() => database?.close());

/** Days ago: fresh, overdue, just before and after the end of a week's shelf life, long over. */
const AGE = fc.constantFrom<number>(0, 1, 100, 180, 181, 400, 1000);
type Box = 'yes' | 'no' | undefined;
const boxes = (slugs: readonly TermSlug[]) =>
  fc.record({
    age: AGE,
    said: fc.array(fc.constantFrom<Box>('yes', 'no', undefined), {
      minLength: slugs.length,
      maxLength: slugs.length,
    }),
  });
const TRACK = fc
  .record({
    sessions: fc.array(
      fc.record({
        weekday: fc.integer({ min: 0, max: 6 }),
        startsAt: fc.integer({ min: 0, max: 1380 }),
        online: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    weeks: fc.option(fc.integer({ min: 2, max: 20 }), { nil: undefined }),
  })
  .map(
    ({ sessions, weeks }): TrackTold => ({
      name: 'Track',
      ages: [],
      sessions: sessions.map((session) => ({ ...session, endsAt: session.startsAt + 60 })),
      ...(weeks === undefined ? {} : { weeks: { least: weeks, most: weeks } }),
    }),
  );
const PLAN = fc
  .record({
    payer: fc.constantFrom<TermSlug>('medicaid', 'aetna', 'cigna'),
    relation: fc.constantFrom('in-network' as const, 'bills' as const, 'refused' as const),
    state: fc.constantFrom('CO', 'MT', undefined),
  })
  .map(({ state, ...plan }): PlanAcceptance => (state === undefined ? plan : { ...plan, state }));
const MADE = fc.record({
  schedule: boxes(BOXES.schedule),
  insurance: boxes(BOXES.insurance),
  week: fc.option(fc.record({ age: AGE, tracks: fc.array(TRACK, { minLength: 1, maxLength: 2 }) })),
  plans: fc.option(
    fc.record({
      age: AGE,
      plans: fc.uniqueArray(PLAN, {
        minLength: 1,
        maxLength: 3,
        selector: ({ payer, state }) => `${payer} ${state}`,
      }),
    }),
  ),
  /** What a moderator found. */
  found: fc.option(
    fc.record({
      term: fc.constantFrom<TermSlug>('evening', 'medicaid'),
      answer: fc.constantFrom('yes' as const, 'no' as const),
      age: AGE,
    }),
  ),
});
type Made = typeof MADE extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const ago = (days: number) => daysAfter(TODAY, -days);
const LISTING = 1;
/** Each track of a schedule has a name of its own. */
const named = (track: TrackTold, at: number): TrackTold => ({ ...track, name: `Track ${at}` });

async function tell({ week, plans, found, ...said }: Made): Promise<void> {
  await database.writer.transaction().execute(async (trx) => {
    await trx.deleteFrom('statement').where('series', 'in', ['moderator', 'provider']).execute();
    const sourceId = await requireProviders(trx, TODAY);
    const origin = { listingId: LISTING, series: 'provider' as const, sourceId };
    for (const scope of ['schedule', 'insurance'] as const) {
      const { age, said: answers } = said[scope];
      const withAnswer = (answer: Box) => BOXES[scope].filter((_, at) => answers[at] === answer);
      const words = [{ scope, yes: withAnswer('yes'), no: withAnswer('no'), asOf: ago(age) }];
      await replaceProviderWords(trx, LISTING, sourceId, { prefix: scope, words });
    }
    const schedules = week
      ? [{ listingId: LISTING, sourceId, asOf: ago(week.age), tracks: week.tracks.map(named) }]
      : [];
    await replaceTracks(trx, 'provider', [LISTING], schedules);
    const told = plans ? plans.plans.map((plan) => ({ ...plan, asOf: ago(plans.age) })) : [];
    await replaceAcceptances(trx, origin, told);
    if (found) {
      const { term, answer, age } = found;
      const word = { listingId: LISTING, term, answer, asOf: ago(age), basis: 'call' as const };
      await writeWord(trx, word, TODAY);
    }
  });
}

test('a week and plans stand before boxes of the same program, however new, and both folds say so alike', async () => {
  const { state } = await database.reader
    .selectFrom('listing')
    .select('state')
    .where('id', '=', LISTING)
    .executeTakeFirstOrThrow();
  await fc.assert(
    fc.asyncProperty(MADE, async (made) => {
      await tell(made);
      const statements = (await findStatementsOf(database.reader, [LISTING])).get(LISTING) ?? [];
      const factOf = foldedFacts(statements);
      const [document] = await readDocuments(database.reader, [LISTING]);
      const shown = (answer: 'yes' | 'no') =>
        TERMS.map(({ slug }) => slug).filter((slug) => factOf(slug).answer === answer);
      expect([...(document?.yes ?? [])].toSorted()).toEqual(shown('yes').toSorted());
      expect([...(document?.no ?? [])].toSorted()).toEqual(shown('no').toSorted());

      const { week, plans, found } = made;
      const ofWeek = week && week.age <= 180 ? answersOfSchedule(week.tracks) : undefined;
      const ofPlans =
        plans && plans.age <= 730
          ? answersOfAcceptances(
              plans.plans.map((plan) => ({
                ...plan,
                ...(plan.state !== undefined && plan.state !== state ? { isElsewhere: true as const } : {}),
              })),
            )
          : undefined;
      for (const [rows, slugs] of [
        [ofWeek, BOXES.schedule],
        [ofPlans, BOXES.insurance],
      ] as const) {
        for (const slug of slugs) {
          if (found?.term === slug) continue;
          const answer = rows?.yes.includes(slug) ? 'yes' : rows?.no.includes(slug) ? 'no' : undefined;
          if (answer) expect(factOf(slug).answer, slug).toBe(answer);
        }
      }
    }),
    { numRuns: 80, endOnFailure: true },
  );
});

test.each<[reason: string, weekAge: number | undefined, boxAge: number, answer: string]>([
  ['no week is told', undefined, 10, 'yes'],
  ['a week that stands has no evening', 100, 10, 'no'],
  ['a week of the same day has none', 10, 10, 'no'],
  ['the week is over, and the box is newer', 181, 10, 'yes'],
  ['the week is over, and the box is older', 181, 182, 'unknown'],
])('evening is checked, and %s', async (_reason, weekAge, boxAge, answer) => {
  const none = { age: 0, said: [] };
  const evening = BOXES.schedule.map((slug): Box => (slug === 'evening' ? 'yes' : undefined));
  const online = BOXES.schedule.map((slug): Box => (slug === 'online-program' ? 'yes' : undefined));
  const sessions = [{ weekday: 0, startsAt: 540, endsAt: 720, online: false }];
  const week =
    weekAge === undefined ? null : { age: weekAge, tracks: [{ name: 'Morning', ages: [], sessions }] };
  const factOf = async (said: Box[]) => {
    await tell({ schedule: { age: boxAge, said }, insurance: none, week, plans: null, found: null });
    return foldedFacts((await findStatementsOf(database.reader, [LISTING])).get(LISTING) ?? []);
  };
  await database.writer.updateTable('statement').set({ yes: '[]', no: '[]' }).execute();
  expect((await factOf(evening))('evening').answer).toBe(answer);
  // Setting lasts longer than a week's hours do: the box does not come back where the week was newer.
  expect((await factOf(online))('online-program').answer).toBe(answer);
});
