import type { AccountActor } from '#app/accounts/actor.ts';
import { insertDecision } from '#app/listings/decision-repository.server.ts';
import type { PortalParts } from '../portal-parts.ts';
import type { EditDecision } from './edit-decisions.ts';
import { settleWaitingEdit, type WaitingEdit } from './waiting-edit-repository.server.ts';
import { writeSection } from './write-section.server.ts';

/** `changed`: the edit does not wait any more: nothing was decided. */
export type EditDecided = { kind: 'decided' | 'changed' };

/** Decides on what the moderator read, in one transaction. The program is told by a mail that names nothing. */
export async function decideEdit(
  { db, clock, post }: Pick<PortalParts, 'db' | 'clock' | 'post'>,
  moderator: AccountActor,
  edit: WaitingEdit,
  publicId: string,
  { decision, reason }: { decision: EditDecision; reason: string },
): Promise<EditDecided> {
  const now = clock();
  return db.writer.transaction().execute(async (trx): Promise<EditDecided> => {
    const outcome = decision === 'approve' ? ('approved' as const) : ('refused' as const);
    if (!(await settleWaitingEdit(trx, edit.id, { outcome, reason, now }))) return { kind: 'changed' };
    const { listingId, section, before, after, accountId, reverts } = edit;
    if (decision === 'approve') {
      const approvedBy = moderator.accountId;
      const writing = { listingId, section, value: after, actor: 'provider' as const };
      await writeSection(trx, { ...writing, accountId, approvedBy, reverts }, now);
    }
    await insertDecision(
      trx,
      {
        kind: 'edit',
        subject: String(edit.id),
        publicId,
        decidedBy: moderator.accountId,
        decision,
        reason: reason || undefined,
        before: { section, value: before },
        after: { section, value: after },
      },
      now,
    );
    await post('edit-answered', { accountId: String(accountId), listing: publicId }, trx);
    return { kind: 'decided' };
  });
}
