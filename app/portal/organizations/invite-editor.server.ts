import { requireAccount } from '#app/accounts/account-repository.server.ts';
import { parseEmail } from '#app/accounts/email-address.ts';
import { takeAttempts } from '#app/accounts/take-attempts.server.ts';
import { isToken } from '#app/accounts/token.server.ts';
import type { PortalParts } from '../portal-parts.ts';
import { deleteInvite, findInvite, type Invite, insertInvite } from './invite-repository.server.ts';
import {
  findMembers,
  insertMember,
  type Organization,
  requireOrganization,
} from './organization-repository.server.ts';

export const INVITE_DAYS = 7;
const DAY_MS = 86_400_000;

export type Invited = { kind: 'posted' | 'bad-email' | 'member' | 'too-many' };

/** Whether the address has an account is not looked up: asking tells nobody. */
export async function inviteEditor(
  parts: PortalParts,
  organization: Organization,
  ownerId: number,
  typed: string,
): Promise<Invited> {
  const { db, clock, post } = parts;
  const email = parseEmail(typed);
  if (!email) return { kind: 'bad-email' };
  const members = await findMembers(db.reader, organization.id);
  if (members.some((member) => member.email.toLowerCase() === email.key)) return { kind: 'member' };
  const subjects = { invite: String(ownerId), 'invite-address': email.key };
  if (!(await takeAttempts(parts, subjects))) return { kind: 'too-many' };
  await db.writer.transaction().execute(async (trx) => {
    const now = clock();
    const expiresAt = new Date(now.getTime() + INVITE_DAYS * DAY_MS);
    const token = await insertInvite(trx, organization.id, email, now, expiresAt);
    await post('organization-invite', { email: email.address, token }, trx);
  });
  return { kind: 'posted' };
}

export interface OpenInvite {
  organization: Organization;
  invite: Invite;
}

/** What the link invites to; undefined where it is used up, taken back, too old or none of ours. */
export async function findOpenInvite(
  { db, clock }: PortalParts,
  token: string,
): Promise<OpenInvite | undefined> {
  const invite = isToken(token) ? await findInvite(db.reader, token, clock()) : undefined;
  return invite && { invite, organization: await requireOrganization(db.reader, invite.organizationId) };
}

export type Accepted =
  | { kind: 'accepted'; organization: Organization }
  | { kind: 'no-link' | 'other-address' };

/** Makes the account an editor. The link works once, and only for the address that it was sent to. */
export async function acceptInvite(parts: PortalParts, accountId: number, token: string): Promise<Accepted> {
  const { db, clock } = parts;
  if (!isToken(token)) return { kind: 'no-link' };
  return db.writer.transaction().execute(async (trx): Promise<Accepted> => {
    const invite = await findInvite(trx, token, clock());
    if (!invite) return { kind: 'no-link' };
    const account = await requireAccount(trx, accountId);
    if (account.emailKey !== invite.emailKey || account.role !== 'provider') return { kind: 'other-address' };
    if (!(await deleteInvite(trx, invite))) return { kind: 'no-link' };
    await insertMember(trx, invite.organizationId, accountId, 'editor', clock());
    return { kind: 'accepted', organization: await requireOrganization(trx, invite.organizationId) };
  });
}
