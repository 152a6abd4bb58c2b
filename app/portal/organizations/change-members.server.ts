import type { Subject } from '#app/accounts/permissions.ts';
import type { Db } from '#db/connect.server.ts';
import { tidyLine } from '../claims/proposal.ts';
import type { PortalParts } from '../portal-parts.ts';
import {
  changeRole,
  deleteEditor,
  findMembers,
  type Member,
  type Organization,
  renameOrganization,
} from './organization-repository.server.ts';

/** In characters. */
export const LONGEST_ORGANIZATION_NAME = 150;

/** Who works for it: what `can` asks of a subject. */
export async function staffOf(db: Db, { id }: Pick<Organization, 'id'>): Promise<Subject> {
  const members = await findMembers(db, id);
  const of = (role: Member['role']) =>
    members.filter((member) => member.role === role).map(({ accountId }) => accountId);
  return { owners: of('owner'), editors: of('editor') };
}

/** False where there is no such editor any more. */
export async function removeEditor(
  { db, post }: PortalParts,
  organization: Organization,
  accountId: number,
): Promise<boolean> {
  return db.writer.transaction().execute(async (trx) => {
    const member = (await findMembers(trx, organization.id)).find((each) => each.accountId === accountId);
    if (!member || !(await deleteEditor(trx, organization.id, accountId))) return false;
    await post('organization-changed', { email: member.email }, trx);
    return true;
  });
}

class NotSo extends Error {}

/** The owner and an editor change places. False where they are not owner and editor any more. */
export async function handOver(
  { db, post }: PortalParts,
  { id }: Organization,
  ownerId: number,
  editorId: number,
): Promise<boolean> {
  try {
    await db.writer.transaction().execute(async (trx) => {
      // In this order: there are never two owners.
      if (!(await changeRole(trx, id, ownerId, { from: 'owner', to: 'editor' }))) throw new NotSo();
      if (!(await changeRole(trx, id, editorId, { from: 'editor', to: 'owner' }))) throw new NotSo();
      for (const { accountId, email } of await findMembers(trx, id)) {
        if (accountId === ownerId || accountId === editorId)
          await post('organization-changed', { email }, trx);
      }
    });
    return true;
  } catch (error) {
    if (error instanceof NotSo) return false;
    throw error;
  }
}

export async function leaveOrganization(
  { db }: PortalParts,
  { id }: Organization,
  accountId: number,
): Promise<boolean> {
  return deleteEditor(db.writer, id, accountId);
}

/** False where the words are no name. */
export async function nameOrganization(
  { db }: PortalParts,
  { id }: Organization,
  typed: string,
): Promise<boolean> {
  const name = tidyLine(typed);
  if (name.length < 2 || Array.from(name).length > LONGEST_ORGANIZATION_NAME) return false;
  await renameOrganization(db.writer, id, name);
  return true;
}
