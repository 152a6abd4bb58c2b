import { afterEach, beforeEach, expect, test } from 'vitest';
import { foldedFacts } from '#app/listings/facts.ts';
import { deleteListings, mergeListings } from '#app/listings/listing-removal-repository.server.ts';
import { replaceAcceptances } from '#app/listings/payer-acceptance-repository.server.ts';
import type { PlanAcceptance } from '#app/listings/plan-acceptance.ts';
import { gradePlan } from '#app/listings/plan-answer.ts';
import { RANK_OF_SERIES, type Series } from '#app/listings/series.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import type { Needs } from '#app/needs/needs.ts';
import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import { ChangeFollower } from '#app/search/follow-changes.server.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { fillWithListings } from './fixtures/fill-with-listings.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

let database: TemporaryDatabase;
beforeEach(async () => {
  database = await temporaryDatabase({ places: false });
  await fillWithListings(database.writer, 3);
  // What the listings are made up of says things of payers too, and here a list alone does.
  await database.writer.updateTable('statement').set({ yes: '[]', no: '[]' }).execute();
});
afterEach(() => database.close());

async function tell(
  listingId: number,
  plans: readonly PlanAcceptance[],
  wish: Partial<Told> = {},
): Promise<void> {
  const { series = 'demonstration-plans', asOf = '2026-05-12' } = wish;
  await database.writer.transaction().execute(async (trx) => {
    const words = {
      publisher: 'Made up',
      terms_of_use: 'Made up',
      release: '2026',
      published_on: '2026-05-12',
    };
    const { id: sourceId } = await trx
      .insertInto('source')
      .values({ series, rank: RANK_OF_SERIES[series], ...words })
      .onConflict((conflict) => conflict.columns(['series', 'release']).doUpdateSet({ series }))
      .returning('id')
      .executeTakeFirstOrThrow();
    const origin = { listingId, series, sourceId };
    await replaceAcceptances(
      trx,
      origin,
      plans.map((plan) => ({ ...plan, asOf })),
    );
  });
}

interface Told {
  series: Series;
  asOf: string;
}

async function totalOf(engine: EmbeddedEngine, needs: Needs) {
  const { total } = await engine.search({
    text: '',
    anchors: { care: { kind: 'any' }, place: { kind: 'anywhere' } },
    needs,
    certainty: 'all',
    sort: 'name',
    page: 1,
    size: 10,
    facets: [],
  });
  return [total.yes, total.open];
}

async function gradeOf(listingId: number, term: TermSlug) {
  const statements = (await findStatementsOf(database.reader, [listingId])).get(listingId) ?? [];
  return gradePlan(term, foldedFacts(statements), statements)?.plan.grade;
}

const idsOfListings = async () =>
  (await database.reader.selectFrom('listing').select('id').orderBy('id').execute()).map(({ id }) => id);

test('what is told of plans is seen by a search that already runs, and what is taken back is gone', async () => {
  const [first = 0, second = 0] = await idsOfListings();
  const engine = new EmbeddedEngine();
  const follower = new ChangeFollower(database.reader, engine);
  await follower.fill();
  expect(await totalOf(engine, { payers: ['anthem'] })).toEqual([0, 3]);

  await tell(first, [{ payer: 'anthem', relation: 'bills' }]);
  await tell(second, [{ payer: 'anthem', relation: 'refused' }]);
  await follower.catchUp();
  expect(await totalOf(engine, { payers: ['anthem'] })).toEqual([1, 1]);
  expect(await totalOf(engine, { payers: ['bcbs-unspecified'] })).toEqual([1, 2]);

  await tell(first, []);
  await follower.catchUp();
  expect(await totalOf(engine, { payers: ['anthem'] })).toEqual([0, 2]);
});

test('an index that is filled anew holds the same', async () => {
  const [first = 0] = await idsOfListings();
  await tell(first, [{ payer: 'aetna', relation: 'plan-list', product: 'ppo' }]);
  const engine = new EmbeddedEngine();
  await new ChangeFollower(database.reader, engine).fill();
  expect(await totalOf(engine, { payers: ['aetna'] })).toEqual([1, 2]);
});

test('the Medicaid of another state is none here, and says no no either', async () => {
  const [id = 0] = await idsOfListings();
  await database.writer.updateTable('listing').set({ state: 'MO' }).where('id', '=', id).execute();
  await tell(id, [{ payer: 'medicaid', relation: 'in-network', state: 'KS' }]);
  expect(await gradeOf(id, 'medicaid')).toBe('not-known');
  await tell(id, [
    { payer: 'medicaid', relation: 'refused', state: 'KS' },
    { payer: 'medicaid', relation: 'in-network', state: 'MO' },
  ]);
  expect(await gradeOf(id, 'medicaid')).toBe('in-network');
});

test('of two series that speak of a plan the newest counts, and both stand', async () => {
  const [id = 0] = await idsOfListings();
  await tell(id, [{ payer: 'cigna', relation: 'refused' }], { asOf: '2026-05-12' });
  await tell(id, [{ payer: 'cigna', relation: 'plan-list' }], {
    series: 'demonstration-plan-lists',
    asOf: '2026-09-01',
  });
  expect(await gradeOf(id, 'cigna')).toBe('plan-list');
  const statements = (await findStatementsOf(database.reader, [id])).get(id) ?? [];
  expect(statements.filter(({ plans }) => plans).map(({ series, asOf }) => [series, asOf])).toEqual([
    ['demonstration-plan-lists', '2026-09-01'],
    ['demonstration-plans', '2026-05-12'],
  ]);
});

test('it goes with its listing, and moves with a merge: the newer word of a series stays', async () => {
  const [first = 0, second = 0, third = 0] = await idsOfListings();
  await tell(first, [{ payer: 'aetna', relation: 'refused' }], { asOf: '2025-01-01' });
  await tell(second, [{ payer: 'aetna', relation: 'in-network' }], { asOf: '2026-01-01' });
  await tell(third, [{ payer: 'aetna', relation: 'bills' }]);
  await database.writer.transaction().execute(async (trx) => {
    await mergeListings(trx, first, second);
    await deleteListings(trx, [third]);
  });
  expect(await gradeOf(first, 'aetna')).toBe('in-network');
  const rows = await database.reader.selectFrom('payer_acceptance').select('listing_id').execute();
  expect(rows).toEqual([{ listing_id: first }]);
});

test('the database refuses what no page could show', async () => {
  const [id = 0] = await idsOfListings();
  const plan = { payer: 'aetna', relation: 'perhaps' } as unknown as PlanAcceptance;
  await expect(tell(id, [plan])).rejects.toThrow(/CHECK/);
  const twice: PlanAcceptance[] = [
    { payer: 'aetna', relation: 'bills' },
    { payer: 'aetna', relation: 'refused' },
  ];
  await expect(tell(id, twice)).rejects.toThrow(/UNIQUE/);
});
