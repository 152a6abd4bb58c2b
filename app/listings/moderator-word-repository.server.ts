import { messagesFor } from '#app/language/messages.ts';
import { TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import type { Basis } from './basis.ts';
import { settleNextLapse } from './freshness/next-lapse-repository.server.ts';
import { insertListingChanges } from './listing-change-repository.server.ts';
import { RANK_OF_SERIES } from './series.ts';

/** What a moderator found out of one term. */
export interface ModeratorWord {
  listingId: number;
  term: TermSlug;
  answer: 'yes' | 'no';
  /** ISO day. */
  asOf: string;
  basis: Basis;
  /** Of a no to new people: that there is a waiting list. */
  hasWaitingList?: true | undefined;
  /** The last day on which it holds, where that is known. */
  holdsUntil?: string | undefined;
}

/** Keeps a word in place of the former on the same term, and tells search. Call it in the transaction of the decision. */
export async function writeWord(trx: Db, word: ModeratorWord, today: string): Promise<void> {
  const { listingId, term, answer, asOf, basis, hasWaitingList, holdsUntil } = word;
  const columns = {
    source_id: await requireModerators(trx, today),
    as_of: asOf,
    yes: JSON.stringify(answer === 'yes' ? [term] : []),
    no: JSON.stringify(answer === 'no' ? [term] : []),
    silence_id: await requireSilenceBeside(trx, term),
    details: '[]',
    basis,
    holds_until: holdsUntil ?? null,
    waiting_list: Number(hasWaitingList ?? false),
  };
  await trx
    .insertInto('statement')
    .values({ listing_id: listingId, series: 'moderator', scope: term, ...columns })
    .onConflict((conflict) => conflict.columns(['listing_id', 'series', 'scope']).doUpdateSet(columns))
    .execute();
  await settleNextLapse(trx, [listingId], today);
  await insertListingChanges(trx, [listingId]);
}

/** Takes a moderator's word on a term away, if there is one. */
export async function deleteWord(trx: Db, listingId: number, term: TermSlug, today: string): Promise<void> {
  await trx
    .deleteFrom('statement')
    .where('listing_id', '=', listingId)
    .where('series', '=', 'moderator')
    .where('scope', '=', term)
    .execute();
  await settleNextLapse(trx, [listingId], today);
  await insertListingChanges(trx, [listingId]);
}

/** Moderators as a source; its date is that of their last word. */
async function requireModerators(trx: Db, today: string): Promise<number> {
  const { moderators } = messagesFor('en').sources;
  const { id } = await trx
    .insertInto('source')
    .values({
      series: 'moderator',
      release: 'decisions',
      rank: RANK_OF_SERIES.moderator,
      published_on: today,
      publisher: moderators.publisher,
      terms_of_use: moderators.termsOfUse,
    })
    .onConflict((conflict) => conflict.columns(['series', 'release']).doUpdateSet({ published_on: today }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A word on one term is silent on all others. */
async function requireSilenceBeside(trx: Db, term: TermSlug): Promise<number> {
  const terms = JSON.stringify(TERMS.map(({ slug }) => slug).filter((slug) => slug !== term));
  await trx
    .insertInto('silence')
    .values({ terms })
    .onConflict((conflict) => conflict.column('terms').doNothing())
    .execute();
  const row = await trx
    .selectFrom('silence')
    .select('id')
    .where('terms', '=', terms)
    .executeTakeFirstOrThrow();
  return row.id;
}
