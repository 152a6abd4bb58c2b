import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MadeAccount, makeAccount } from '#tests/fixtures/made-accounts.ts';
import { openPortalDesk, type PortalDesk } from '#tests/fixtures/portal-desk.ts';
import { handOver, leaveOrganization, removeEditor } from './change-members.server.ts';
import { acceptInvite, INVITE_DAYS, inviteEditor } from './invite-editor.server.ts';
import { findMembers, insertOrganization, type Organization } from './organization-repository.server.ts';

const DAY_MS = 86_400_000;

let desk: PortalDesk;
let owner: MadeAccount;
let organization: Organization;
beforeAll(async () => {
  desk = await openPortalDesk();
  owner = await makeAccount(desk.database.writer);
  organization = await insertOrganization(desk.database.writer, 'Sample', owner.id, desk.now());
});
afterAll(() => desk?.close());

const invite = (email: string) => inviteEditor(desk.parts, organization, owner.id, email);
const members = async () =>
  (await findMembers(desk.database.reader, organization.id)).map(({ accountId, role }) => [accountId, role]);

/** A new account that said yes to its invitation. */
async function join(): Promise<MadeAccount> {
  const account = await makeAccount(desk.database.writer);
  await desk.takeMail();
  await invite(account.email);
  const [mail] = await desk.takeMail();
  expect((await acceptInvite(desk.parts, account.id, mail?.link ?? '')).kind).toBe('accepted');
  return account;
}

describe('an invitation', () => {
  test('neither the answer nor the work shows whether an address has an account', async () => {
    const known = await makeAccount(desk.database.writer);
    const workOf = async (email: string) => {
      desk.takeWork();
      const { kind } = await invite(email);
      return [kind, ...desk.takeWork()];
    };
    const unknown = await workOf('nobody@clinic.example');
    expect(unknown[0]).toBe('posted');
    expect(await workOf(known.email)).toEqual(unknown);
    const mails = await desk.takeMail();
    expect(mails.map(({ subject }) => subject)).toEqual([mails[0]?.subject, mails[0]?.subject]);
  });

  test.each([
    ['after a week', (link: string) => desk.pass(INVITE_DAYS * DAY_MS).then(() => link)],
    ['another was sent since', (link: string) => invite('late@clinic.example').then(() => link)],
    ['it is none of ours', async () => 'x'.repeat(43)],
  ])('opens nothing where %s', async (_reason, spoil) => {
    await desk.takeMail();
    await invite('late@clinic.example');
    const [mail] = await desk.takeMail();
    const late =
      (await desk.database.reader
        .selectFrom('account')
        .select('id')
        .where('email_key', '=', 'late@clinic.example')
        .executeTakeFirst()) ?? (await makeAccount(desk.database.writer, 'provider', 'late@clinic.example'));
    expect((await acceptInvite(desk.parts, late.id, await spoil(mail?.link ?? ''))).kind).toBe('no-link');
  });
});

describe('who works for it', () => {
  test('an editor leaves, and can be asked in again; the owner stays until another takes over', async () => {
    const editor = await join();
    expect(await leaveOrganization(desk.parts, organization, editor.id)).toBe(true);
    expect(await members()).toEqual([[owner.id, 'owner']]);
    expect(await leaveOrganization(desk.parts, organization, editor.id)).toBe(false);
    expect(await leaveOrganization(desk.parts, organization, owner.id)).toBe(false);
    expect(await removeEditor(desk.parts, organization, owner.id)).toBe(false);

    const next = await join();
    expect(await handOver(desk.parts, organization, owner.id, next.id)).toBe(true);
    expect(await leaveOrganization(desk.parts, organization, owner.id)).toBe(true);
    expect(await members()).toEqual([[next.id, 'owner']]);
    expect(await handOver(desk.parts, organization, owner.id, next.id)).toBe(false);
    expect(await handOver(desk.parts, organization, next.id, owner.id)).toBe(false);
    expect(await members()).toEqual([[next.id, 'owner']]);
  });

  test('of two that an owner hands over to at once, one is owner', async () => {
    const [first] = await findMembers(desk.database.reader, organization.id);
    const one = await makeAccount(desk.database.writer);
    const sample = await insertOrganization(desk.database.writer, 'Another', one.id, desk.now());
    const editors = [await makeAccount(desk.database.writer), await makeAccount(desk.database.writer)];
    for (const { id } of editors) {
      await desk.database.writer
        .insertInto('provider_member')
        .values({ provider_id: sample.id, account_id: id, role: 'editor', since: first?.since ?? '' })
        .execute();
    }
    const done = await Promise.all(editors.map(({ id }) => handOver(desk.parts, sample, one.id, id)));
    expect(done.filter(Boolean)).toHaveLength(1);
    const roles = (await findMembers(desk.database.reader, sample.id)).map(({ role }) => role);
    expect(roles).toEqual(['owner', 'editor', 'editor']);
  });
});
