import { signInPath } from '#app/accounts/account-paths.ts';
import type { Actor } from '#app/accounts/actor.ts';
import { findOpenInvite } from '#app/portal/organizations/invite-editor.server.ts';
import type { PortalParts } from '#app/portal/portal-parts.ts';
import type { InviteView } from './invite-page.tsx';

/** Only who has the address learns which organization it is. */
export async function loadInvite(
  parts: PortalParts,
  actor: Actor,
  link: string,
  request: Request,
): Promise<InviteView> {
  const open = await findOpenInvite(parts, link);
  if (!open) return { kind: 'gone' };
  if (actor.kind === 'visitor') return { kind: 'signed-out', signIn: signInPath(request) };
  const isTheirs = actor.role === 'provider' && actor.email.toLowerCase() === open.invite.emailKey;
  return isTheirs ? { kind: 'open', name: open.organization.name } : { kind: 'other-address' };
}
