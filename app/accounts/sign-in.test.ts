import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '#db/connect.server.ts';
import { type AccountDesk, openAccountDesk, requestWith } from '#tests/fixtures/account-desk.ts';
import { type MadeAccount, makeAccount, PASSWORD } from '#tests/fixtures/made-accounts.ts';
import { ATTEMPT_LIMITS } from './attempt-limits.ts';
import { takeAttempt } from './attempt-repository.server.ts';
import { choosePassword } from './choose-password.server.ts';
import { findActor } from './find-actor.server.ts';
import { signIn, signOut } from './sign-in.server.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const GUESS = 'not the password at all';

let desk: AccountDesk;
let ann: MadeAccount;
beforeEach(async () => {
  desk = await openAccountDesk();
  ann = await makeAccount(desk.database.writer);
});
afterEach(() => desk.close());

const enter = (email: string, password: string, token?: string) =>
  signIn(desk.parts, { email, password }, desk.from(token));
const kindOf = async (email: string, password: string) => (await enter(email, password)).kind;
const actorOf = (token: string | undefined) => findActor(desk.parts, requestWith(token));

async function tokenOf(email: string, earlier?: string): Promise<string> {
  const signedIn = await enter(email, PASSWORD, earlier);
  if (signedIn.kind !== 'begun') throw new Error(signedIn.kind);
  return signedIn.session.token;
}

describe('signing in', () => {
  test('gives a token, and whoever holds it is the account', async () => {
    const token = await tokenOf(ann.email);
    expect(await actorOf(token)).toEqual({
      kind: 'account',
      accountId: ann.id,
      sessionId: expect.any(Number),
      role: 'provider',
      email: ann.email,
      hasSecondFactor: false,
    });
  });

  test('takes the address however it is written', async () => {
    expect(await kindOf(` ${ann.email.toUpperCase()} `, PASSWORD)).toBe('begun');
  });

  test.each([
    ['another password', () => ann.email, GUESS],
    ['no password', () => ann.email, ''],
    ['an address without an account', () => 'nobody@clinic.example', PASSWORD],
    ['no address', () => '', PASSWORD],
    ['anything for an address', () => "' or 1=1 --", PASSWORD],
  ])('%s is wrong, and nothing more is said', async (_reason, email, password) => {
    expect(await enter(email(), password)).toEqual({ kind: 'wrong' });
  });

  test('the database holds no token', async () => {
    const token = await tokenOf(ann.email);
    const rows = await desk.database.reader.selectFrom('session').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('whether an address has an account', () => {
  const workOf = async (email: string) => {
    desk.takeWork();
    expect(await kindOf(email, GUESS)).toBe('wrong');
    return desk.takeWork();
  };

  test('shows neither in the answer nor in the work that is done for it', async () => {
    const unknown = await workOf('nobody@clinic.example');
    expect(unknown.filter((step) => step === 'verify')).toHaveLength(1);
    expect(await workOf(ann.email)).toEqual(unknown);
  });

  test('nor where it was made and never confirmed', async () => {
    const waiting = await makeAccount(desk.database.writer);
    await desk.database.writer
      .updateTable('account')
      .set({ password_hash: null })
      .where('id', '=', waiting.id)
      .execute();
    expect(await workOf(waiting.email)).toEqual(await workOf('nobody@clinic.example'));
  });

  test('nor once there were too many tries', async () => {
    const answers = async (email: string) => {
      const given: string[] = [];
      for (let tries = 0; tries < 8; tries++) given.push(await kindOf(email, GUESS));
      return given;
    };
    expect(await answers(ann.email)).toEqual(await answers('nobody@clinic.example'));
  });

  test('nor after a hundred wrong ones in a row', async () => {
    for (const email of [ann.email, 'nobody@clinic.example']) {
      const { key } = desk.parts;
      const attempt = { action: 'sign-in-in-a-row', subject: email };
      const limit = ATTEMPT_LIMITS['sign-in-in-a-row'];
      while (await takeAttempt(desk.database.writer, key, attempt, limit, desk.now()));
    }
    expect(await workOf(ann.email)).toEqual(await workOf('nobody@clinic.example'));
  });
});

describe('guessing', () => {
  test('of 1,000 guesses at one account 5 are looked at in a quarter of an hour, and its owner enters after it', async () => {
    desk.takeWork();
    for (let guess = 0; guess < 1_000; guess++) await enter(ann.email, `${GUESS} ${guess}`);
    expect(desk.takeWork().filter((step) => step === 'verify')).toHaveLength(5);
    expect(await kindOf(ann.email, PASSWORD)).toBe('too-many');
    await desk.pass(15 * MINUTE_MS);
    expect(await kindOf(ann.email, PASSWORD)).toBe('begun');
  });

  test('a hundred wrong ones in a row, however slowly, close the password; a mailed link opens it again', async () => {
    for (let round = 0; round < 20; round++) {
      for (let guess = 0; guess < 5; guess++) expect(await kindOf(ann.email, GUESS)).toBe('wrong');
      await desk.pass(15 * MINUTE_MS);
    }
    expect(await kindOf(ann.email, PASSWORD)).toBe('wrong');
    await desk.parts.post('reset', { email: ann.email });
    const [mail] = await desk.takeMail();
    const chosen = await choosePassword(
      desk.parts,
      { link: mail?.link ?? '', password: 'four plain words here' },
      desk.from(),
    );
    expect(chosen.kind).toBe('begun');
    expect(await kindOf(ann.email, 'four plain words here')).toBe('begun');
  });

  test('the right password ends the row', async () => {
    for (let round = 0; round < 30; round++) {
      for (let guess = 0; guess < 4; guess++) expect(await kindOf(ann.email, GUESS)).toBe('wrong');
      expect(await kindOf(ann.email, PASSWORD)).toBe('begun');
    }
  });

  test('one client cannot try many accounts, and others can sign in meanwhile', async () => {
    const one = { client: '198.51.100.1', userAgent: null, token: undefined };
    const kinds: string[] = [];
    for (let guess = 0; guess < 45; guess++) {
      const typed = { email: `person${guess}@clinic.example`, password: '' };
      kinds.push((await signIn(desk.parts, typed, one)).kind);
    }
    expect(kinds.filter((kind) => kind === 'wrong')).toHaveLength(40);
    expect(await kindOf(ann.email, PASSWORD)).toBe('begun');
  });

  test('a limit holds across processes and at once', async () => {
    const other = openDatabase(desk.database.file);
    const limit = { most: 5, periodMs: HOUR_MS };
    const taken = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        takeAttempt(
          index % 2 ? desk.database.writer : other.writer,
          desk.parts.key,
          { action: 'sign-in', subject: 'a' },
          limit,
          desk.now(),
        ),
      ),
    );
    await other.close();
    expect(taken.filter(Boolean)).toHaveLength(5);
  });

  test('what is counted names nobody', async () => {
    await signIn(
      desk.parts,
      { email: 'canary@clinic.example', password: '' },
      { ...desk.from(), client: '192.0.2.77' },
    );
    const rows = await desk.database.reader.selectFrom('attempt').selectAll().execute();
    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toMatch(/canary|192\.0\.2/);
  });
});

describe('a session', () => {
  test('is a new one at each sign-in: a token that was planted opens nothing', async () => {
    const planted = await tokenOf((await makeAccount(desk.database.writer)).email);
    const token = await tokenOf(ann.email, planted);
    expect(token).not.toBe(planted);
    expect(await actorOf(planted)).toEqual({ kind: 'visitor' });
    expect(await actorOf(token)).toMatchObject({ accountId: ann.id });
  });

  test('is over once one signs out, and its token cannot be used again', async () => {
    const token = await tokenOf(ann.email);
    await signOut(desk.parts, token);
    expect(await actorOf(token)).toEqual({ kind: 'visitor' });
    await signOut(desk.parts, token);
  });

  test.each([
    ['a provider', 'provider', 30 * DAY_MS, 6 * DAY_MS],
    ['a moderator', 'moderator', 12 * HOUR_MS, 50 * MINUTE_MS],
  ] as const)('of %s ends after its time, however often it is used', async (_who, role, wholeMs, stepMs) => {
    const { email } = await makeAccount(desk.database.writer, role);
    const token = await tokenOf(email);
    for (let at = stepMs; at < wholeMs; at += stepMs) {
      await desk.pass(stepMs);
      expect((await actorOf(token)).kind).toBe('account');
    }
    await desk.pass(wholeMs % stepMs || stepMs);
    expect((await actorOf(token)).kind).toBe('visitor');
  });

  test.each([
    ['a provider', 'provider', 7 * DAY_MS],
    ['a moderator', 'moderator', HOUR_MS],
  ] as const)('of %s ends when it is not used', async (_who, role, idleMs) => {
    const { email } = await makeAccount(desk.database.writer, role);
    const tokens = [await tokenOf(email), await tokenOf(email)];
    await desk.pass(idleMs);
    expect((await actorOf(tokens[0])).kind).toBe('account');
    await desk.pass(1);
    expect((await actorOf(tokens[1])).kind).toBe('visitor');
  });

  test('is written to rarely', async () => {
    const token = await tokenOf(ann.email);
    desk.takeWork();
    for (let reads = 0; reads < 10; reads++) await actorOf(token);
    expect(desk.takeWork()).not.toContain('UpdateQueryNode');
    await desk.pass(6 * MINUTE_MS);
    await actorOf(token);
    await actorOf(token);
    expect(desk.takeWork().filter((step) => step === 'UpdateQueryNode')).toHaveLength(1);
  });
});
