import { messagesFor } from '#app/language/messages.ts';
import { TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import { RANK_OF_SERIES } from './series.ts';

/** What a program says of some terms; of all others it is silent. */
export interface ProviderWord {
  /** Names the part of what the program says that it replaces. */
  scope: string;
  yes: readonly TermSlug[];
  no: readonly TermSlug[];
  /** ISO day. */
  asOf: string;
  /** The last day on which it holds, where that is known. */
  holdsUntil?: string | undefined;
}

/**
 * Keeps a program's words in place of the former of the same scopes, and of those whose scope begins with `prefix` and is
 * not told any more. Settle the next lapse and tell search in the same transaction, after it.
 */
export async function replaceProviderWords(
  trx: Db,
  listingId: number,
  sourceId: number,
  { prefix, words }: { prefix: string; words: readonly ProviderWord[] },
): Promise<void> {
  await trx
    .deleteFrom('statement')
    .where('listing_id', '=', listingId)
    .where('series', '=', 'provider')
    .where((eb) => eb.or([eb('scope', '=', prefix), eb('scope', 'like', `${prefix} %`)]))
    .execute();
  for (const { scope, yes, no, asOf, holdsUntil } of words) {
    await trx
      .insertInto('statement')
      .values({
        listing_id: listingId,
        series: 'provider',
        scope,
        source_id: sourceId,
        as_of: asOf,
        yes: JSON.stringify(yes),
        no: JSON.stringify(no),
        silence_id: await requireSilenceBeside(trx, new Set([...yes, ...no])),
        details: '[]',
        basis: null,
        holds_until: holdsUntil ?? null,
      })
      .execute();
  }
}

/** What a program says of the credentials it holds, in place of all that it said of them before. */
export async function replaceProviderCredentials(
  trx: Db,
  listingId: number,
  sourceId: number,
  told: readonly { term: TermSlug; number?: string; scope?: string; expires?: string }[],
  asOf: string,
): Promise<void> {
  await trx
    .deleteFrom('credential')
    .where('listing_id', '=', listingId)
    .where('series', '=', 'provider')
    .execute();
  if (told.length === 0) return;
  await trx
    .insertInto('credential')
    .values(
      told.map(({ term, number, scope, expires }) => ({
        listing_id: listingId,
        series: 'provider',
        source_id: sourceId,
        term,
        scope: scope ?? 'unknown',
        number: number ?? null,
        status: 'reported',
        as_of: asOf,
        expires_on: expires ?? null,
      })),
    )
    .execute();
}

/** Programs as a source of their own words; its date is that of the last of them. */
export async function requireProviders(trx: Db, today: string): Promise<number> {
  const { programs } = messagesFor('en').sources;
  const { id } = await trx
    .insertInto('source')
    .values({
      series: 'provider',
      release: 'published',
      rank: RANK_OF_SERIES.provider,
      published_on: today,
      publisher: programs.publisher,
      terms_of_use: programs.termsOfUse,
    })
    .onConflict((conflict) => conflict.columns(['series', 'release']).doUpdateSet({ published_on: today }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function requireSilenceBeside(trx: Db, said: ReadonlySet<TermSlug>): Promise<number> {
  const terms = JSON.stringify(TERMS.map(({ slug }) => slug).filter((slug) => !said.has(slug)));
  await trx
    .insertInto('silence')
    .values({ terms })
    .onConflict((conflict) => conflict.column('terms').doNothing())
    .execute();
  const { id } = await trx
    .selectFrom('silence')
    .select('id')
    .where('terms', '=', terms)
    .executeTakeFirstOrThrow();
  return id;
}
