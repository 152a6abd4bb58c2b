import type { AccountActor, Actor } from '#app/accounts/actor.ts';
import { requireAccountActor, requirePermission } from '#app/accounts/require-permission.server.ts';
import { staffOf } from '#app/portal/organizations/change-members.server.ts';
import {
  findOrganization,
  type Organization,
} from '#app/portal/organizations/organization-repository.server.ts';
import { isKey } from '#app/portal/random-key.server.ts';
import type { Db } from '#db/connect.server.ts';

/** The organization that a request names, for those who publish its pages; throws the answer otherwise. */
export async function requireStaff(
  db: Db,
  actor: Actor,
  key: string | undefined,
  request: Request,
): Promise<{ organization: Organization; actor: AccountActor }> {
  requireAccountActor(actor, request);
  const organization = isKey(key) ? await findOrganization(db, key) : undefined;
  if (!organization) throw new Response(null, { status: 404 });
  const staff = await staffOf(db, organization);
  return { organization, actor: requirePermission(actor, 'listing.publish', staff, request) };
}
