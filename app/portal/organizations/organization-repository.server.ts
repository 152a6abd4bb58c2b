import type { Listing } from '#app/listings/listing.ts';
import { listingFromRow } from '#app/listings/listing-row.ts';
import type { Db } from '#db/connect.server.ts';
import { makeKey } from '../random-key.server.ts';

export type MemberRole = 'owner' | 'editor';

export interface Organization {
  id: number;
  /** Names it in addresses on the web. */
  key: string;
  name: string;
}

export interface Member {
  accountId: number;
  email: string;
  role: MemberRole;
  since: string;
}

export async function findOrganization(db: Db, key: string): Promise<Organization | undefined> {
  return db.selectFrom('provider').select(['id', 'key', 'name']).where('key', '=', key).executeTakeFirst();
}

export async function requireOrganization(db: Db, id: number): Promise<Organization> {
  return db
    .selectFrom('provider')
    .select(['id', 'key', 'name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

export async function insertOrganization(
  db: Db,
  name: string,
  ownerId: number,
  now: Date,
): Promise<Organization> {
  const key = makeKey();
  const { id } = await db
    .insertInto('provider')
    .values({ key, name, created_at: now.toISOString() })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertMember(db, id, ownerId, 'owner', now);
  return { id, key, name };
}

export async function renameOrganization(db: Db, id: number, name: string): Promise<void> {
  await db.updateTable('provider').set({ name }).where('id', '=', id).execute();
}

/** The one that the account owns, the oldest of several. */
export async function findOwnedOrganization(db: Db, accountId: number): Promise<Organization | undefined> {
  return db
    .selectFrom('provider_member')
    .innerJoin('provider', 'provider.id', 'provider_member.provider_id')
    .select(['provider.id', 'provider.key', 'provider.name'])
    .where('provider_member.account_id', '=', accountId)
    .where('provider_member.role', '=', 'owner')
    .orderBy('provider.id')
    .executeTakeFirst();
}

/** All that the account works for. */
export async function findOrganizationsOf(
  db: Db,
  accountId: number,
): Promise<(Organization & { role: MemberRole })[]> {
  const rows = await db
    .selectFrom('provider_member')
    .innerJoin('provider', 'provider.id', 'provider_member.provider_id')
    .select(['provider.id', 'provider.key', 'provider.name', 'provider_member.role'])
    .where('provider_member.account_id', '=', accountId)
    .orderBy('provider.name')
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as MemberRole }));
}

/** The owner first, then the editors by address. */
export async function findMembers(db: Db, organizationId: number): Promise<Member[]> {
  const rows = await db
    .selectFrom('provider_member')
    .innerJoin('account', 'account.id', 'provider_member.account_id')
    .select(['provider_member.account_id', 'account.email', 'provider_member.role', 'provider_member.since'])
    .where('provider_member.provider_id', '=', organizationId)
    .orderBy('provider_member.role', 'desc')
    .orderBy('account.email_key')
    .execute();
  return rows.map(({ account_id, email, role, since }) => ({
    accountId: account_id,
    email,
    role: role as MemberRole,
    since,
  }));
}

/** Nothing happens to who is a member already. */
export async function insertMember(
  db: Db,
  organizationId: number,
  accountId: number,
  role: MemberRole,
  now: Date,
): Promise<void> {
  await db
    .insertInto('provider_member')
    .values({ provider_id: organizationId, account_id: accountId, role, since: now.toISOString() })
    .onConflict((conflict) => conflict.columns(['provider_id', 'account_id']).doNothing())
    .execute();
}

/** Never the owner: an organization always has one. False where there is no such editor. */
export async function deleteEditor(db: Db, organizationId: number, accountId: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('provider_member')
    .where('provider_id', '=', organizationId)
    .where('account_id', '=', accountId)
    .where('role', '=', 'editor')
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** False where the account does not have the role now; then nothing changes. */
export async function changeRole(
  db: Db,
  organizationId: number,
  accountId: number,
  { from, to }: { from: MemberRole; to: MemberRole },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('provider_member')
    .set({ role: to })
    .where('provider_id', '=', organizationId)
    .where('account_id', '=', accountId)
    .where('role', '=', from)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Those that it manages, by name, whether public or not. */
export async function findListingsOfOrganization(db: Db, organizationId: number): Promise<Listing[]> {
  const rows = await db
    .selectFrom('listing')
    .selectAll()
    .where('provider_id', '=', organizationId)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(listingFromRow);
}

/** The organization that manages a listing; undefined where nobody does. */
export async function findHolder(db: Db, listingId: number): Promise<Organization | undefined> {
  return db
    .selectFrom('listing')
    .innerJoin('provider', 'provider.id', 'listing.provider_id')
    .select(['provider.id', 'provider.key', 'provider.name'])
    .where('listing.id', '=', listingId)
    .executeTakeFirst();
}

/** Gives the listing from one holder to another. False where it is not in these hands any more. */
export async function setHolder(
  db: Db,
  listingId: number,
  { from, to }: { from: number | undefined; to: number | undefined },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('listing')
    .set({ provider_id: to ?? null })
    .where('id', '=', listingId)
    .where('provider_id', 'is', from ?? null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Who may act for a listing: what `can` asks of a subject. */
export async function membersOfListing(
  db: Db,
  listingId: number,
): Promise<{ owners: number[]; editors: number[] }> {
  const rows = await db
    .selectFrom('listing')
    .innerJoin('provider_member', 'provider_member.provider_id', 'listing.provider_id')
    .select(['provider_member.account_id', 'provider_member.role'])
    .where('listing.id', '=', listingId)
    .execute();
  const of = (role: MemberRole) => rows.filter((row) => row.role === role).map((row) => row.account_id);
  return { owners: of('owner'), editors: of('editor') };
}
