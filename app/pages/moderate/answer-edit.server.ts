import type { FormFields } from '#app/http/read-form.ts';
import type { QueueParts } from '#app/moderation/find-queue.server.ts';
import { LONGEST_REASON } from '#app/moderation/ruling.ts';
import { decideEdit } from '#app/portal/editing/decide-edit.server.ts';
import { EDIT_DECISIONS } from '#app/portal/editing/edit-decisions.ts';
import { wordsOf } from '#app/portal/editing/field-text.ts';
import type { PortalParts } from '#app/portal/portal-parts.ts';
import { seeNext } from './answer-ruling.server.ts';
import type { EditToMend } from './edit-item.tsx';
import type { EditForModerator } from './load-edit.server.ts';

/** Decides on a change, or says what is missing of the decision. */
export async function answerEdit(
  parts: PortalParts & Pick<QueueParts, 'conflicts'>,
  { edit, listing, moderator }: EditForModerator,
  fields: FormFields,
): Promise<Response | EditToMend> {
  const decision = EDIT_DECISIONS.find((each) => each === fields.text('decision'));
  const reason = wordsOf(fields.text('reason'), LONGEST_REASON);
  const typed = { decision: decision ?? '', reason };
  if (!decision) return { trouble: 'decision', typed };
  if (decision === 'refuse' && reason === '') return { trouble: 'reason', typed };
  const { kind } = await decideEdit(parts, moderator, edit, listing.publicId, { decision, reason });
  return seeNext(parts, 'edits', kind === 'decided' ? 'kept' : 'settled-before');
}
