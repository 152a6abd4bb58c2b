import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccountActor } from '#app/accounts/actor.ts';
import { currentOpening } from '#app/listings/current-opening.ts';
import { findDecisions } from '#app/listings/decision-repository.server.ts';
import { foldFact } from '#app/listings/facts.ts';
import { findListingByPublicId } from '#app/listings/listing-repository.server.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import type { Answers } from '#app/portal/confirmations/asked-facts.ts';
import {
  findConfirmation,
  findWaitingConfirmations,
} from '#app/portal/confirmations/confirmation-repository.server.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { openPortalDesk, type PortalDesk } from '#tests/fixtures/portal-desk.ts';
import { MODERATION_COMPOSERS } from './moderation-mail.ts';
import { publicChangeOf } from './public-change.ts';
import { settleAnswers } from './settle-answers.server.ts';

let desk: PortalDesk;
let moderator: AccountActor;
beforeAll(async () => {
  desk = await openPortalDesk();
  moderator = await desk.makeModerator();
});
afterAll(() => desk.close());

async function answered(answers: Answers) {
  const { writer, reader } = desk.database;
  const found = await findListingByPublicId(reader, 'aaaaaaa2');
  const at = desk.now().toISOString();
  const { id } = await writer
    .insertInto('confirmation')
    .values({
      listing_id: 2,
      way: 'mail',
      proof_to: 'desk@clinic.example',
      expires_at: at,
      created_at: at,
      answered_at: at,
      answers: JSON.stringify(answers),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const confirmation = await findConfirmation(reader, id);
  if (!confirmation || !found) throw new Error('not made');
  return { confirmation, listing: found.listing };
}

async function says(term: TermSlug) {
  const statements = (
    await findStatementsOf(desk.database.reader, [2], desk.now().toISOString().slice(0, 10))
  ).get(2);
  return foldFact(term, statements ?? []).answer;
}

test('nothing is said before a moderator has looked, and then what they took, dated', async () => {
  const matter = await answered({ evening: 'yes', aetna: 'no', medicaid: 'yes', carf: 'yes' });
  expect([await says('evening'), await says('aetna'), await says('medicaid')]).toEqual([
    'unknown',
    'unknown',
    'unknown',
  ]);
  // What was not answered, and what only an issuer says, is not taken, whatever the form holds.
  const chosen = ['evening', 'aetna', 'carf', 'cbt'];
  expect(await settleAnswers(desk.parts, moderator, matter, chosen, 'They proved it.')).toBe(true);
  expect([await says('evening'), await says('aetna'), await says('medicaid')]).toEqual([
    'yes',
    'no',
    'unknown',
  ]);
  expect([await says('carf'), await says('cbt')]).toEqual(['unknown', 'unknown']);
  const decisions = await findDecisions(desk.database.reader, { kind: 'confirmation', most: 10 });
  expect(decisions.map(({ decision, after }) => ({ decision, after }))).toMatchObject([
    {
      decision: 'no',
      after: { term: 'aetna', asOf: desk.now().toISOString().slice(0, 10), basis: 'letter' },
    },
    { decision: 'yes', after: { term: 'evening' } },
  ]);
});

test('a waiting list is said beside the no, kept in the log, and gone with the next word', async () => {
  const { reader } = desk.database;
  const opening = async () =>
    currentOpening((await findStatementsOf(reader, [2], desk.now().toISOString().slice(0, 10))).get(2) ?? []);
  const waits = await answered({ 'taking-new-people': 'waiting-list' });
  await settleAnswers(desk.parts, moderator, waits, ['taking-new-people'], 'They proved it.');
  expect(await opening()).toMatchObject({ taking: false, hasWaitingList: true, series: 'moderator' });
  const [decided] = await findDecisions(reader, { kind: 'confirmation', most: 1 });
  expect(decided && publicChangeOf(decided)).toMatchObject({ answer: 'no', hasWaitingList: true });
  const full = await answered({ 'taking-new-people': 'no' });
  await settleAnswers(desk.parts, moderator, full, ['taking-new-people'], 'They proved it.');
  expect(await opening()).not.toHaveProperty('hasWaitingList');
});

test('who proved it is forgotten with the decision, and a second decision changes nothing', async () => {
  const matter = await answered({ evening: 'no' });
  expect(await settleAnswers(desk.parts, moderator, matter, [], 'Not sure.')).toBe(true);
  expect(await settleAnswers(desk.parts, moderator, matter, ['evening'], 'Sure.')).toBe(false);
  expect(await says('evening')).toBe('yes');
  const kept = await findConfirmation(desk.database.reader, matter.confirmation.id);
  expect(kept?.proofTo).toBeUndefined();
  expect(await findWaitingConfirmations(desk.database.reader, { limit: 9, offset: 0 })).toEqual([]);
  const [latest] = await findDecisions(desk.database.reader, { kind: 'confirmation', most: 1 });
  expect(latest).toMatchObject({ decision: 'keep', reason: 'Not sure.' });
});

test.each([
  [['evening', 'aetna'], 'and the page now says so'],
  [['evening'], 'gives some of them'],
  [[], 'The page stays as it is'],
])('who answered by a mailed link is told why, and by that address alone: %j', async (chosen, said) => {
  const matter = await answered({ evening: 'yes', aetna: 'no' });
  const posted: Record<string, string>[] = [];
  const parts = {
    ...desk.parts,
    post: async (_kind: string, values: Readonly<Record<string, string>>) => void posted.push({ ...values }),
  };
  await settleAnswers(parts, moderator, matter, chosen, 'They proved it.');
  expect(posted).toHaveLength(1);
  const mail = await MODERATION_COMPOSERS['answers-decided']?.(posted[0] ?? {});
  expect(mail).toMatchObject({ to: 'desk@clinic.example', text: expect.stringContaining(said) });
  expect(mail?.text).toContain('They proved it.');
});
