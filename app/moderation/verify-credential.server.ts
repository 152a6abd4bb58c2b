import type { AccountActor } from '#app/accounts/actor.ts';
import { HELD, NOT_HELD } from '#app/listings/credential-status.ts';
import { insertDecision } from '#app/listings/decision-repository.server.ts';
import { dayOf } from '#app/listings/freshness/shelf-life.ts';
import type { Listing } from '#app/listings/listing.ts';
import { writeWord } from '#app/listings/moderator-word-repository.server.ts';
import {
  findVerifiedCredentials,
  upsertVerifiedCredential,
} from '#app/listings/verified-credential-repository.server.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { CredentialCheck } from './credential-check.ts';
import type { ModerationParts } from './moderation-parts.ts';

export const credentialSubject = (publicId: string, term: TermSlug) => `${publicId} ${term}`;

/**
 * Keeps what a moderator read of a credential with its issuer. Held, it stands on the page to its last day; expired or
 * revoked, the page says no; pending or not found, it changes no answer. What was read before stays in the log.
 */
export async function verifyCredential(
  { db, clock }: Pick<ModerationParts, 'db' | 'clock'>,
  { accountId }: AccountActor,
  { listing, term }: { listing: Listing; term: TermSlug },
  check: CredentialCheck,
): Promise<void> {
  const now = clock();
  const today = dayOf(now);
  const { note, ...read } = check;
  const { status, readOn: asOf, expiresOn } = read;
  await db.writer.transaction().execute(async (trx) => {
    const former = (await findVerifiedCredentials(trx, listing.id)).find((each) => each.term === term);
    await upsertVerifiedCredential(trx, listing.id, { term, ...read });
    const word = { listingId: listing.id, term, asOf, basis: 'record' } as const;
    if (HELD.includes(status)) await writeWord(trx, { ...word, answer: 'yes', holdsUntil: expiresOn }, today);
    if (NOT_HELD.includes(status)) await writeWord(trx, { ...word, answer: 'no' }, today);
    await insertDecision(
      trx,
      {
        kind: 'credential',
        subject: credentialSubject(listing.publicId, term),
        publicId: listing.publicId,
        decidedBy: accountId,
        decision: status,
        reason: note,
        before: former,
        after: { term, ...read },
      },
      now,
    );
  });
}
