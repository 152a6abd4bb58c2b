import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AccountActor } from '#app/accounts/actor.ts';
import { findDecisions } from '#app/listings/decision-repository.server.ts';
import { mergeListings } from '#app/listings/listing-removal-repository.server.ts';
import { openPortalDesk, type PortalDesk } from '#tests/fixtures/portal-desk.ts';
import { findHolder, findMembers } from '../organizations/organization-repository.server.ts';
import { addPaper, removePaper } from './add-paper.server.ts';
import type { Claim } from './claim.ts';
import { type ClaimDecision, decideClaim, issueClaimCode } from './decide-claim.server.ts';
import { findWaitingClaims } from './find-waiting-claims.server.ts';
import { findPapers } from './paper-repository.server.ts';
import type { Proposal } from './proposal.ts';
import {
  askForCode,
  giveClaimCode,
  MOST_CODE_TRIES,
  mailClaimCode,
  sendPapers,
} from './prove-claim.server.ts';
import { startClaim } from './start-claim.server.ts';
import { sweepClaims } from './sweep-claims.server.ts';

let desk: PortalDesk;
let moderator: AccountActor;
beforeAll(async () => {
  desk = await openPortalDesk();
  moderator = await desk.makeModerator();
});
afterAll(() => desk?.close());
beforeEach(() => desk.takeMail());

const DAY_MS = 86_400_000;
const PDF = new Uint8Array(Buffer.from('%PDF-1.7 sample'));
const codeIn = (text: string | undefined) => /\b(\d{4} \d{4})\b/.exec(text ?? '')?.[1] ?? '';

async function proved(publicId: string, account?: Parameters<PortalDesk['claimTo']>[1]) {
  const started = await desk.claimTo(publicId, account);
  expect(await addPaper(desk.parts, started.claim, PDF)).toEqual({ kind: 'added' });
  expect(await sendPapers(desk.parts, await desk.again(started.claim))).toEqual({ kind: 'moved' });
  return { ...started, claim: await desk.again(started.claim) };
}

async function decide(
  claim: Claim,
  decision: ClaimDecision,
  seen: { version?: number; holder?: string } = {},
) {
  const holder = claim.listingId && (await findHolder(desk.database.reader, claim.listingId));
  const shown = { version: claim.version, holder: holder ? holder.key : '', ...seen };
  return decideClaim(desk.parts, moderator, claim.key, { decision, reason: 'Because.', seen: shown });
}

describe('a code by mail', () => {
  test('goes to the program’s own domain, opens once, and a person decides', async () => {
    const { claim, account } = await desk.claimTo('aaaaaaa1');
    expect(await mailClaimCode(desk.parts, claim, 'desk@junipersteps.example')).toEqual({ kind: 'moved' });
    const [mail] = await desk.takeMail();
    expect(mail).toMatchObject({ to: 'desk@junipersteps.example', subject: 'Your Stepwell code' });
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/juniper|treatment|health|addiction|recovery/i);
    const code = codeIn(mail?.text);
    expect(await giveClaimCode(desk.parts, await desk.again(claim), code)).toEqual({ kind: 'moved' });
    const waiting = await desk.again(claim);
    expect(waiting).toMatchObject({ state: 'waiting', proof: 'mail', proofTo: 'desk@junipersteps.example' });
    expect(await giveClaimCode(desk.parts, waiting, code)).toEqual({ kind: 'stale' });
    expect((await desk.listing('aaaaaaa1')).provider_id).toBeNull();

    expect(await findWaitingClaims(desk.database.reader)).toContainEqual(
      expect.objectContaining({ key: claim.key, state: 'waiting', isNew: false, isContested: false }),
    );
    expect(await decide(waiting, 'approve')).toEqual({ kind: 'decided' });
    const holder = await findHolder(desk.database.reader, (await desk.listing('aaaaaaa1')).id);
    expect(await findMembers(desk.database.reader, holder?.id ?? 0)).toEqual([
      expect.objectContaining({ accountId: account.id, role: 'owner' }),
    ]);
    expect(await findDecisions(desk.database.reader, { kind: 'claim', subject: claim.key, most: 9 })).toEqual(
      [
        expect.objectContaining({
          decision: 'approve',
          publicId: 'aaaaaaa1',
          decidedBy: moderator.accountId,
          before: { state: 'waiting', managedBy: null },
          after: { state: 'approved', managedBy: holder?.key },
        }),
      ],
    );
    expect(await desk.takeMail()).toEqual([expect.objectContaining({ to: account.email })]);
  });

  test.each([
    ['desk@gmail.com', 'public-mail'],
    ['desk@junipersteps.example.evil.example', 'other-domain'],
    ['desk@јunipersteps.example', 'odd-letters'],
    ['desk', 'bad-email'],
  ])('%s gets none: %s', async (typed, kind) => {
    const { claim } = await desk.claimTo('aaaaaaa1');
    expect(await mailClaimCode(desk.parts, claim, typed)).toEqual({ kind });
    expect(await desk.takeMail()).toEqual([]);
  });

  test('is void after five wrong ones, and no right one opens it then', async () => {
    const { claim } = await desk.claimTo('aaaaaaa1');
    await mailClaimCode(desk.parts, claim, 'desk@junipersteps.example');
    const mailed = await desk.again(claim);
    const code = codeIn((await desk.takeMail())[0]?.text);
    const other = code.replace(/^\d/, (digit) => String((Number(digit) + 1) % 10));
    const guesses = await Promise.all(
      Array.from({ length: MOST_CODE_TRIES + 3 }, () => giveClaimCode(desk.parts, mailed, other)),
    );
    expect(guesses.filter(({ kind }) => kind === 'wrong')).toHaveLength(MOST_CODE_TRIES);
    expect(await giveClaimCode(desk.parts, mailed, code)).toEqual({ kind: 'void' });
  });

  test('is void after a day, and once another was asked for', async () => {
    const { claim } = await desk.claimTo('aaaaaaa1');
    await mailClaimCode(desk.parts, claim, 'a@junipersteps.example');
    const first = codeIn((await desk.takeMail())[0]?.text);
    await mailClaimCode(desk.parts, await desk.again(claim), 'b@junipersteps.example');
    const second = codeIn((await desk.takeMail())[0]?.text);
    expect(await giveClaimCode(desk.parts, await desk.again(claim), first)).toEqual({ kind: 'wrong' });
    await desk.pass(DAY_MS);
    expect(await giveClaimCode(desk.parts, await desk.again(claim), second)).toEqual({ kind: 'void' });
  });

  test('of one claim is none of another', async () => {
    const [one, two] = [await desk.claimTo('aaaaaaa1'), await desk.claimTo('aaaaaaa1')];
    await mailClaimCode(desk.parts, one.claim, 'c@junipersteps.example');
    const code = codeIn((await desk.takeMail())[0]?.text);
    await mailClaimCode(desk.parts, two.claim, 'd@junipersteps.example');
    expect(await giveClaimCode(desk.parts, await desk.again(two.claim), code)).toEqual({ kind: 'wrong' });
  });
});

describe('a code by phone or letter', () => {
  test('is made by a moderator, for the number on record, and kept as a hash alone', async () => {
    const { claim } = await desk.claimTo('aaaaaaa1');
    expect(await askForCode(desk.parts, claim, 'call')).toEqual({ kind: 'moved' });
    const asked = await desk.again(claim);
    expect(asked).toMatchObject({ state: 'code-asked', proofTo: '3035550142' });
    expect(await issueClaimCode(desk.parts, moderator, claim.key, claim.version)).toEqual({
      kind: 'changed',
    });
    const issued = await issueClaimCode(desk.parts, moderator, claim.key, asked.version);
    const code = issued.kind === 'issued' ? issued.code : '';
    expect(code).toMatch(/^\d{4} \d{4}$/);
    const row = await desk.database.reader
      .selectFrom('claim')
      .selectAll()
      .where('key', '=', claim.key)
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain(code.replace(' ', ''));
    expect(await giveClaimCode(desk.parts, await desk.again(claim), code)).toEqual({ kind: 'moved' });
  });

  test('no letter goes to an address that is withheld', async () => {
    const { claim } = await desk.claimTo('aaaaaaa4');
    expect(await askForCode(desk.parts, claim, 'letter')).toEqual({ kind: 'no-way' });
  });
});

describe('papers', () => {
  test('are kept under names of ours, and only what their first bytes say they are', async () => {
    const { claim } = await desk.claimTo('aaaaaaa2');
    const html = new Uint8Array(Buffer.from('<html>%PDF-1.7'));
    expect(await addPaper(desk.parts, claim, html)).toEqual({ kind: 'wrong-type' });
    expect(await addPaper(desk.parts, claim, undefined)).toEqual({ kind: 'no-file' });
    expect(await sendPapers(desk.parts, claim)).toEqual({ kind: 'no-papers' });
    await addPaper(desk.parts, claim, PDF);
    const [paper] = await findPapers(desk.database.reader, claim.id);
    expect(paper).toMatchObject({ key: expect.stringMatching(/^[0-9a-f]{24}$/), type: 'pdf' });
    const { claim: another } = await desk.claimTo('aaaaaaa2');
    expect(await removePaper(desk.parts, another, paper?.key ?? '')).toBe(false);
    expect(await desk.parts.papers.read(paper?.key ?? '')).toEqual(Buffer.from(PDF));
    expect(() => desk.parts.papers.write('../../elsewhere', PDF)).toThrow(RangeError);
    expect(await removePaper(desk.parts, await desk.again(claim), paper?.key ?? '')).toBe(true);
    expect(await desk.parts.papers.read(paper?.key ?? '')).toBeUndefined();
  });

  test('no more than five, also when they come at once', async () => {
    const { claim } = await desk.claimTo('aaaaaaa2');
    const added = await Promise.all(Array.from({ length: 4 }, () => addPaper(desk.parts, claim, PDF)));
    expect(added.filter(({ kind }) => kind === 'added')).toHaveLength(1);
    for (let count = 1; count < 5; count += 1) await addPaper(desk.parts, await desk.again(claim), PDF);
    expect(await addPaper(desk.parts, await desk.again(claim), PDF)).toEqual({ kind: 'enough' });
  });

  test('go 30 days after the answer', async () => {
    const { claim } = await proved('aaaaaaa7');
    await decide(claim, 'refuse');
    const [paper] = await findPapers(desk.database.reader, claim.id);
    await desk.pass(29 * DAY_MS);
    await sweepClaims(desk.parts);
    expect(await desk.parts.papers.read(paper?.key ?? '')).toBeDefined();
    await desk.pass(2 * DAY_MS);
    await sweepClaims(desk.parts);
    expect(await desk.parts.papers.read(paper?.key ?? '')).toBeUndefined();
    expect(await findPapers(desk.database.reader, claim.id)).toEqual([]);
  });
});

describe('two who claim one listing', () => {
  test('stand side by side: the one’s approval leaves the other waiting, and one of two at once wins', async () => {
    const [one, two] = [await proved('aaaaaaa3'), await proved('aaaaaaa3')];
    const both = await Promise.all([
      decide(one.claim, 'approve', { holder: '' }),
      decide(two.claim, 'approve', { holder: '' }),
    ]);
    expect(both.map(({ kind }) => kind)).toEqual(['decided', 'changed']);
    expect((await desk.again(one.claim)).state).toBe('approved');
    expect(await desk.again(two.claim)).toEqual(two.claim);

    expect(await decide(two.claim, 'approve')).toEqual({ kind: 'changed' });
    expect(await decide(two.claim, 'join')).toEqual({ kind: 'decided' });
    const holder = await findHolder(desk.database.reader, (await desk.listing('aaaaaaa3')).id);
    const members = await findMembers(desk.database.reader, holder?.id ?? 0);
    expect(members.map(({ accountId, role }) => [accountId, role])).toEqual([
      [one.account.id, 'owner'],
      [two.account.id, 'editor'],
    ]);
    expect(await decide(await desk.again(two.claim), 'revoke')).toEqual({ kind: 'decided' });
    expect(await findMembers(desk.database.reader, holder?.id ?? 0)).toHaveLength(1);

    const three = await proved('aaaaaaa3');
    const told = await desk.takeMail();
    expect(told.map(({ to, subject }) => [to, subject])).toContainEqual([
      one.account.email,
      'Someone else asked to manage your Stepwell page',
    ]);
    expect(await decide(three.claim, 'replace')).toEqual({ kind: 'decided' });
    expect((await desk.again(one.claim)).state).toBe('revoked');
    const after = await findHolder(desk.database.reader, (await desk.listing('aaaaaaa3')).id);
    expect(after?.id).not.toBe(holder?.id);
    expect(await decide(await desk.again(three.claim), 'revoke')).toEqual({ kind: 'decided' });
    expect((await desk.listing('aaaaaaa3')).provider_id).toBeNull();
  });

  test('what changed after the moderator looked is not decided on', async () => {
    const { claim } = await proved('aaaaaaa8');
    expect(await decide(claim, 'approve', { version: claim.version - 1 })).toEqual({ kind: 'changed' });
    expect(await decide(claim, 'ask-more')).toEqual({ kind: 'decided' });
    expect(await decide(claim, 'approve')).toEqual({ kind: 'changed' });
    expect((await desk.listing('aaaaaaa8')).provider_id).toBeNull();
    expect(await desk.again(claim)).toMatchObject({
      state: 'started',
      reason: 'Because.',
      provedAt: undefined,
    });
  });

  test('a second claim of one account is its first one', async () => {
    const { claim, account } = await desk.claimTo('aaaaaaa8');
    expect((await desk.claimTo('aaaaaaa8', account)).claim.key).toBe(claim.key);
  });

  test('when an import finds two managed listings to be one, the one that goes is decided anew', async () => {
    const [one, two] = [await proved('aaaaaaa7'), await proved('aaaaaaa9')];
    await decide(one.claim, 'approve');
    await decide(two.claim, 'approve');
    const [keep, drop] = [await desk.listing('aaaaaaa7'), await desk.listing('aaaaaaa9')];
    await desk.database.writer.transaction().execute((trx) => mergeListings(trx, keep.id, drop.id));
    expect((await desk.listing('aaaaaaa7')).provider_id).toBe((await desk.again(one.claim)).organizationId);
    expect(await desk.again(two.claim)).toMatchObject({ state: 'waiting', listingId: keep.id });
  });
});

describe('a listing that is proposed', () => {
  const PROPOSAL: Proposal = {
    name: 'Birch Bend',
    street: '77 Sample Road',
    city: 'Denver',
    state: 'CO',
    zip: '80202',
    phone: '3035550199',
    website: 'https://birchbend.example/',
  };

  test('is made in the hands of who asked, and is not public until they publish it', async () => {
    const { account } = await desk.claimTo('aaaaaaa1');
    const claimant = { person: 'Ada Sample', position: 'director', words: '' };
    const started = await startClaim(desk.parts, account.id, claimant, { proposal: PROPOSAL });
    const claim = await desk.again({ key: started.kind === 'started' ? started.key : '' });
    await addPaper(desk.parts, claim, PDF);
    await sendPapers(desk.parts, await desk.again(claim));
    expect(await decide(await desk.again(claim), 'approve')).toEqual({ kind: 'decided' });
    const made = await desk.again(claim);
    expect(made).toMatchObject({ state: 'approved', publicId: expect.stringMatching(/^[0-9a-z]{8}$/) });
    const row = await desk.database.reader
      .selectFrom('listing')
      .selectAll()
      .where('id', '=', made.listingId ?? 0)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      name: 'Birch Bend',
      slug: `birch-bend-denver-co-${made.publicId}`,
      status: 'draft',
      provider_id: made.organizationId,
      address_key: '77 sample rd|80202',
    });
  });
});

test('a claim that nobody goes on with ends after 30 days; one that waits for a moderator never does', async () => {
  const [idle, asked] = [await desk.claimTo('aaaaaaa1'), await desk.claimTo('aaaaaaa1')];
  await askForCode(desk.parts, asked.claim, 'call');
  await desk.pass(31 * DAY_MS);
  await sweepClaims(desk.parts);
  expect((await desk.again(idle.claim)).state).toBe('expired');
  expect((await desk.again(asked.claim)).state).toBe('code-asked');
});
