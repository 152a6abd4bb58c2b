import { isPlanProduct } from '#app/vocabulary/payers/plan-products.ts';
import { isTermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import { answersOfAcceptances } from './acceptance-statement.ts';
import { insertListingChanges } from './listing-change-repository.server.ts';
import type { PlanAcceptance, PlanRelation } from './plan-acceptance.ts';
import type { Series } from './series.ts';
import type { Statement } from './statement.ts';

/** Whose word it is, of which listing. */
export interface AcceptanceOrigin {
  listingId: number;
  series: Series;
  sourceId: number;
}

/**
 * Replaces all that a series says of a listing's plans, and tells search. Call it in a transaction, and where it is a
 * person's word, settle the next lapse after it. Each has its own date, an ISO date or a year.
 */
export async function replaceAcceptances(
  db: Db,
  { listingId, series, sourceId }: AcceptanceOrigin,
  plans: readonly (PlanAcceptance & { asOf: string })[],
): Promise<void> {
  await db
    .deleteFrom('payer_acceptance')
    .where('listing_id', '=', listingId)
    .where('series', '=', series)
    .execute();
  if (plans.length > 0) {
    await db
      .insertInto('payer_acceptance')
      .values(
        plans.map(({ payer, relation, product = '', state = '', asOf }) => ({
          listing_id: listingId,
          series,
          source_id: sourceId,
          payer,
          product,
          state,
          relation,
          as_of: asOf,
        })),
      )
      .execute();
  }
  await insertListingChanges(db, [listingId]);
}

/** Every row with the release that told it and the listing's state; narrow it to the listings that are asked about. */
export function selectAcceptances(db: Db) {
  return db
    .selectFrom('payer_acceptance')
    .innerJoin('source', 'source.id', 'payer_acceptance.source_id')
    .innerJoin('listing', 'listing.id', 'payer_acceptance.listing_id')
    .select([
      'listing_id',
      'listing.state as listing_state',
      'payer_acceptance.series',
      'release',
      'rank',
      'as_of',
      'payer',
      'product',
      'payer_acceptance.state',
      'relation',
    ])
    .orderBy('payer_acceptance.id');
}

type AcceptanceRows = Awaited<ReturnType<ReturnType<typeof selectAcceptances>['execute']>>;

/** One statement for each listing, series and day. A payer that the vocabulary no longer knows is passed over. */
export function statementsOfAcceptances(
  rows: AcceptanceRows,
): { listingId: number; statement: Statement & { plans: readonly PlanAcceptance[] } }[] {
  const groups = new Map<string, { first: AcceptanceRows[number]; plans: PlanAcceptance[] }>();
  for (const row of rows) {
    if (!isTermSlug(row.payer)) continue;
    const key = `${row.listing_id} ${row.series} ${row.as_of}`;
    const group = groups.get(key) ?? { first: row, plans: [] };
    groups.set(key, group);
    group.plans.push({
      payer: row.payer,
      relation: row.relation as PlanRelation,
      ...(isPlanProduct(row.product) ? { product: row.product } : {}),
      ...(row.state === '' ? {} : { state: row.state }),
      ...(row.state === '' || row.state === row.listing_state ? {} : { isElsewhere: true }),
    });
  }
  return [...groups.values()].map(({ first, plans }) => ({
    listingId: first.listing_id,
    statement: {
      series: first.series as Series,
      release: first.release,
      rank: first.rank,
      asOf: first.as_of,
      ...answersOfAcceptances(plans),
      details: [],
      toldIn: 'plans',
      plans,
    },
  }));
}
