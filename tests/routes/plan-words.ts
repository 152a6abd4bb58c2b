import { replaceAcceptances } from '#app/listings/payer-acceptance-repository.server.ts';
import type { PlanAcceptance } from '#app/listings/plan-acceptance.ts';
import type { Series } from '#app/listings/series.ts';
import type { Db } from '#db/connect.server.ts';

type Words = readonly (readonly [publicId: string, plans: readonly (PlanAcceptance & { asOf: string })[]])[];

const asOf = '2026-05-12';

/** What the programs of the handmade directory say of their plans: one for each grade of answer. */
const BY_PROGRAM: Words = [
  [
    'aaaaaaa1',
    [
      { payer: 'aetna', relation: 'in-network', product: 'ppo', asOf },
      { payer: 'aetna', relation: 'refused', product: 'hmo', asOf },
      { payer: 'medicaid', relation: 'in-network', state: 'CO', asOf },
      { payer: 'medicaid', relation: 'refused', state: 'KS', asOf },
      { payer: 'anthem', relation: 'bills', asOf },
    ],
  ],
  ['aaaaaaa2', [{ payer: 'aetna', relation: 'bills', asOf }]],
  ['aaaaaaa7', [{ payer: 'aetna', relation: 'refused', asOf }]],
];

const BY_PLANS: Words = [['aaaaaaa3', [{ payer: 'aetna', relation: 'plan-list', asOf }]]];

/** Beside the handmade directory. */
export async function writePlanWords(db: Db): Promise<void> {
  await write(db, 'demonstration-plans', BY_PROGRAM);
  await write(db, 'demonstration-plan-lists', BY_PLANS);
  // A federal survey that names a kind of insurance, and no plan.
  const still = await idOf(db, 'aaaaaaa9');
  await db
    .updateTable('statement')
    .set({ yes: JSON.stringify(['intensive-outpatient', 'private-insurance']) })
    .where('listing_id', '=', still)
    .execute();
}

async function idOf(db: Db, publicId: string): Promise<number> {
  const { id } = await db
    .selectFrom('listing')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow();
  return id;
}

async function write(db: Db, series: Series, words: Words): Promise<void> {
  const { id: sourceId } = await db
    .insertInto('source')
    .values({
      series,
      release: '2026',
      // As a provider's own word, it comes before a survey's.
      rank: 40,
      published_on: '2026',
      publisher: 'Made up',
      terms_of_use: 'Made up',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const [publicId, plans] of words) {
    await replaceAcceptances(db, { listingId: await idOf(db, publicId), series, sourceId }, plans);
  }
}
