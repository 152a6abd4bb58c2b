import type { Action } from '#app/accounts/permissions.ts';
import { requirePermission } from '#app/accounts/require-permission.server.ts';
import type { FormFields } from '#app/http/read-form.ts';
import type { Messages } from '#app/language/messages.ts';
import {
  handOver,
  leaveOrganization,
  nameOrganization,
  removeEditor,
} from '#app/portal/organizations/change-members.server.ts';
import { inviteEditor } from '#app/portal/organizations/invite-editor.server.ts';
import { deleteInvite } from '#app/portal/organizations/invite-repository.server.ts';
import type { PortalParts } from '#app/portal/portal-parts.ts';
import type { OrganizationForActor } from './load-organization.server.ts';
import type { OrganizationToMend } from './organization-page.tsx';

type Done = keyof Messages['organizations']['page']['done'] | 'left';

/** What each form needs leave for. What is not here is no form of ours. */
const ACTION_OF: Readonly<Record<string, Action>> = {
  invite: 'organization.invite',
  'take-back': 'organization.invite',
  rename: 'organization.invite',
  remove: 'organization.remove-member',
  'hand-over': 'organization.hand-over',
  leave: 'organization.leave',
};

/** Does what a form of the organization's page asks. Throws the answer where it is not the actor's to do. */
export async function answerOrganizationForm(
  parts: PortalParts,
  { organization, staff, actor }: OrganizationForActor,
  fields: FormFields,
  request: Request,
): Promise<{ done: Done } | { mend: OrganizationToMend }> {
  const intent = fields.text('intent');
  const action = Object.hasOwn(ACTION_OF, intent) ? ACTION_OF[intent] : undefined;
  if (!action) throw new Response(null, { status: 400 });
  requirePermission(actor, action, staff, request);
  const doneOr = (isDone: boolean, done: Done) => (isDone ? { done } : { mend: { form: 'page' } as const });
  const member = Number(fields.text('member'));
  switch (intent) {
    case 'invite': {
      const email = fields.text('email').slice(0, 300);
      const { kind } = await inviteEditor(parts, organization, actor.accountId, email);
      return kind === 'posted' ? { done: 'invited' } : { mend: { form: 'invite', trouble: kind, email } };
    }
    case 'take-back': {
      const invite = { id: Number(fields.text('invite')), organizationId: organization.id };
      return doneOr(
        Number.isSafeInteger(invite.id) && (await deleteInvite(parts.db.writer, invite)),
        'taken-back',
      );
    }
    case 'rename': {
      const name = fields.text('name');
      const isNamed = await nameOrganization(parts, organization, name);
      return isNamed ? { done: 'renamed' } : { mend: { form: 'rename', name } };
    }
    case 'remove':
      return doneOr(
        Number.isSafeInteger(member) && (await removeEditor(parts, organization, member)),
        'removed',
      );
    case 'hand-over':
      return doneOr(
        Number.isSafeInteger(member) && (await handOver(parts, organization, actor.accountId, member)),
        'handed-over',
      );
    default:
      return doneOr(await leaveOrganization(parts, organization, actor.accountId), 'left');
  }
}
