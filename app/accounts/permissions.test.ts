import { describe, expect, test } from 'vitest';
import { type AccountActor, type Actor, VISITOR } from './actor.ts';
import { type Action, can, PERMISSIONS, type Subject } from './permissions.ts';

const ME = 7;
const account = (role: AccountActor['role'], hasSecondFactor: boolean): AccountActor => ({
  kind: 'account',
  accountId: ME,
  sessionId: 1,
  role,
  email: 'ann@clinic.example',
  hasSecondFactor,
});

const ACTORS = {
  visitor: VISITOR,
  provider: account('provider', false),
  'provider with code': account('provider', true),
  'moderator without code': account('moderator', false),
  moderator: account('moderator', true),
} as const satisfies Record<string, Actor>;

const SUBJECTS = {
  mine: { owners: [3, ME] },
  'mine to edit': { owners: [3], editors: [ME] },
  'another’s': { owners: [3], editors: [4] },
  'nobody’s': {},
} as const satisfies Record<string, Subject>;

const ACTIONS = Object.keys(PERMISSIONS) as Action[];
const DECISIONS = ACTIONS.filter((action) => /decide|verify|read-documents|statement\.write/.test(action));

describe.each(ACTIONS)('%s', (action) => {
  const allowed = (actor: Actor) =>
    Object.entries(SUBJECTS).flatMap(([whose, subject]) => (can(actor, action, subject) ? [whose] : []));

  test('is no visitor’s', () => {
    expect(allowed(VISITOR)).toEqual([]);
  });

  test('is for no moderator without a code, but their own account', () => {
    expect(allowed(ACTORS['moderator without code'])).toEqual(action === 'account.manage' ? ['mine'] : []);
  });

  test('takes no more of a provider with a code', () => {
    expect(allowed(ACTORS['provider with code'])).toEqual(allowed(ACTORS.provider));
  });

  test('never reaches from one provider to another’s', () => {
    const isOpenToAll = action === 'claim.make';
    expect(allowed(ACTORS.provider).includes('another’s')).toBe(isOpenToAll);
  });
});

test.each(DECISIONS)('nobody decides in a matter of their own: %s', (action) => {
  const mine = [SUBJECTS.mine, SUBJECTS['mine to edit']];
  expect(mine.map((subject) => can(ACTORS.moderator, action, subject))).toEqual([false, false]);
  expect(can(ACTORS.moderator, action, SUBJECTS['another’s'])).toBe(true);
  expect(Object.values(SUBJECTS).some((subject) => can(ACTORS.provider, action, subject))).toBe(false);
});

test.each<[action: Action, reason: string]>([
  ['organization.invite', 'an editor may not make others editors'],
  ['organization.remove-member', 'nor remove one'],
  ['organization.hand-over', 'nor give away what is not theirs'],
])('an editor may not %s: %s', (action) => {
  expect(can(ACTORS.provider, action, SUBJECTS['mine to edit'])).toBe(false);
  expect(can(ACTORS.provider, action, SUBJECTS.mine)).toBe(true);
});

test('a moderator writes nothing into a program’s own words', () => {
  const words: Action[] = ['listing.edit', 'listing.publish', 'listing.confirm'];
  for (const action of words) {
    for (const subject of Object.values(SUBJECTS)) expect(can(ACTORS.moderator, action, subject)).toBe(false);
  }
});

test('the matrix has no empty row: what nobody may do need not be there', () => {
  for (const action of ACTIONS) {
    const may = Object.values(ACTORS).some((actor) =>
      Object.values(SUBJECTS).some((subject) => can(actor, action, subject)),
    );
    expect(may, action).toBe(true);
  }
});
