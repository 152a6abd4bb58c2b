import type { AccountActor } from '#app/accounts/actor.ts';
import type { Basis } from '#app/listings/basis.ts';
import { insertDecision } from '#app/listings/decision-repository.server.ts';
import { foldFact } from '#app/listings/facts.ts';
import { dayOf } from '#app/listings/freshness/shelf-life.ts';
import type { Listing } from '#app/listings/listing.ts';
import { writeWord } from '#app/listings/moderator-word-repository.server.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import { type Told, toldIn } from '#app/portal/confirmations/asked-facts.ts';
import {
  type Confirmation,
  settleConfirmation,
} from '#app/portal/confirmations/confirmation-repository.server.ts';
import { requireTerm } from '#app/vocabulary/terms.ts';
import type { ModerationParts } from './moderation-parts.ts';
import { LOOKED_UP } from './ruling.ts';

/** The program wrote the answer itself. */
const BASIS: Basis = 'letter';

/** What of the answers can become a word of the page: only an issuer says whether a credential is held. */
export function takeableOf({ answers }: Pick<Confirmation, 'answers'>): Told[] {
  return toldIn(answers).filter(({ term }) => !LOOKED_UP.includes(requireTerm(term).facet));
}

/**
 * Takes the chosen answers as words of the day on which they were given, and leaves the rest, in one transaction; who answered by
 * a mailed link is told why. False where somebody else settled them first.
 */
export async function settleAnswers(
  { db, clock, post }: ModerationParts,
  { accountId }: AccountActor,
  { confirmation, listing }: { confirmation: Confirmation; listing: Listing },
  chosen: readonly string[],
  reason: string,
): Promise<boolean> {
  const now = clock();
  const today = dayOf(now);
  const asOf = (confirmation.answeredAt ?? '').slice(0, 10);
  const asked = Object.keys(confirmation.answers).length;
  const taken = takeableOf(confirmation).filter(({ term }) => chosen.includes(term));
  return db.writer.transaction().execute(async (trx) => {
    if (!(await settleConfirmation(trx, confirmation.id, now))) return false;
    const decided = {
      kind: 'confirmation',
      subject: String(confirmation.id),
      publicId: listing.publicId,
      decidedBy: accountId,
      reason,
    };
    const statements = (await findStatementsOf(trx, [listing.id], today)).get(listing.id) ?? [];
    for (const told of taken) {
      const { term, answer } = told;
      const before = { term, answer: foldFact(term, statements).answer };
      const after = { ...told, asOf, basis: BASIS };
      await writeWord(trx, { listingId: listing.id, ...after }, today);
      await insertDecision(trx, { ...decided, decision: answer, before, after }, now);
    }
    if (taken.length === 0) {
      const before = { answers: confirmation.answers };
      await insertDecision(trx, { ...decided, decision: 'keep', before }, now);
    }
    if (confirmation.way === 'mail' && confirmation.proofTo) {
      const extent = taken.length === 0 ? 'none' : taken.length < asked ? 'some' : 'all';
      await post('answers-decided', { to: confirmation.proofTo, extent, reason }, trx);
    }
    return true;
  });
}
