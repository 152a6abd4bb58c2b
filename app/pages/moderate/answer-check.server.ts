import type { AccountActor } from '#app/accounts/actor.ts';
import type { FormFields } from '#app/http/read-form.ts';
import { dayOf } from '#app/listings/freshness/shelf-life.ts';
import type { Listing } from '#app/listings/listing.ts';
import { readCredentialCheck, type TypedCheck } from '#app/moderation/credential-check.ts';
import type { QueueParts } from '#app/moderation/find-queue.server.ts';
import type { ModerationParts } from '#app/moderation/moderation-parts.ts';
import { verifyCredential } from '#app/moderation/verify-credential.server.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { seeNext } from './answer-ruling.server.ts';
import type { CheckToMend } from './credential-item.tsx';

export type CheckAnswer = { kind: 'mend'; mend: CheckToMend } | { kind: 'see'; response: Response };

/** Reads the form of a credential and keeps what was read. */
export async function answerCheck(
  parts: ModerationParts & Pick<QueueParts, 'conflicts'>,
  actor: AccountActor,
  of: { listing: Listing; term: TermSlug },
  { text }: FormFields,
): Promise<CheckAnswer> {
  const typed: TypedCheck = {
    status: text('status'),
    number: text('number'),
    registeredName: text('registeredName'),
    scope: text('scope'),
    readHow: text('readHow'),
    readOn: text('readOn'),
    expiresOn: text('expiresOn'),
    nextCheckOn: text('nextCheckOn'),
    note: text('note'),
  };
  const read = readCredentialCheck(typed, dayOf(parts.clock()));
  if (read.kind === 'trouble') return { kind: 'mend', mend: { trouble: read.trouble, typed } };
  await verifyCredential(parts, actor, of, read.check);
  return { kind: 'see', response: await seeNext(parts, 'credentials', 'kept') };
}
