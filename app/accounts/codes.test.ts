import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AccountDesk, openAccountDesk, requestWith } from '#tests/fixtures/account-desk.ts';
import { type MadeAccount, makeAccount, PASSWORD } from '#tests/fixtures/made-accounts.ts';
import { choosePassword } from './choose-password.server.ts';
import { findActor } from './find-actor.server.ts';
import { countRecoveryCodes } from './recovery-code-repository.server.ts';
import {
  draftCodes,
  findDraftedCodes,
  renewRecoveryCodes,
  turnCodesOff,
  turnCodesOn,
} from './set-up-codes.server.ts';
import { giveCode, signIn } from './sign-in.server.ts';

const MINUTE_MS = 60_000;
const STEP_MS = 30_000;

let desk: AccountDesk;
let ann: MadeAccount;
let secret: string;
let recoveryCodes: string[];
/** Of the browser where codes were set up. */
let token: string;

beforeEach(async () => {
  desk = await openAccountDesk();
  ann = await makeAccount(desk.database.writer);
  await draftCodes(desk.parts, ann.id, PASSWORD);
  const drafted = await findDraftedCodes(desk.parts, ann.id);
  if (!drafted) throw new Error('nothing was drafted');
  ({ secret, recoveryCodes } = drafted);
  const on = await turnCodesOn(desk.parts, ann.id, code(), desk.from(await enter()));
  if (on.kind !== 'on') throw new Error(on.kind);
  token = on.session.token;
  await desk.takeMail();
  await desk.pass(STEP_MS);
});
afterEach(() => desk.close());

const code = (offMs = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: desk.now().getTime() + offMs });
const actorOf = (held: string | undefined) => findActor(desk.parts, requestWith(held));

async function enter(): Promise<string> {
  const signedIn = await signIn(desk.parts, { email: ann.email, password: PASSWORD }, desk.from());
  if (signedIn.kind !== 'begun') throw new Error(signedIn.kind);
  return signedIn.session.token;
}

const give = (typed: string, waiting: string) => giveCode(desk.parts, typed, desk.from(waiting));

describe('with codes on', () => {
  test('a password alone opens nothing, and a code opens with another token', async () => {
    const waiting = await enter();
    expect(await actorOf(waiting)).toEqual({ kind: 'visitor' });
    const given = await give(code(), waiting);
    if (given.kind !== 'begun') throw new Error(given.kind);
    expect(given.session.token).not.toBe(waiting);
    expect(await actorOf(given.session.token)).toMatchObject({ accountId: ann.id, hasSecondFactor: true });
    expect(await actorOf(waiting)).toEqual({ kind: 'visitor' });
    expect((await give(code(STEP_MS), waiting)).kind).toBe('not-asked');
  });

  test('a code opens once: nobody who looked over a shoulder can use it', async () => {
    const shown = code();
    expect((await give(shown, await enter())).kind).toBe('begun');
    expect((await give(shown, await enter())).kind).toBe('wrong');
    expect((await give(code(-STEP_MS), await enter())).kind).toBe('wrong');
    expect((await give(code(STEP_MS), await enter())).kind).toBe('begun');
  });

  test('of the same code at once, one opens', async () => {
    const waiting = [await enter(), await enter(), await enter()];
    const shown = code();
    const kinds = (await Promise.all(waiting.map((held) => give(shown, held)))).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'begun')).toHaveLength(1);
  });

  test('each recovery code opens once', async () => {
    const [one = '', two = ''] = recoveryCodes;
    expect((await give(one.toUpperCase(), await enter())).kind).toBe('begun');
    expect((await give(one, await enter())).kind).toBe('wrong');
    expect((await give(two, await enter())).kind).toBe('begun');
    expect(await countRecoveryCodes(desk.database.reader, ann.id)).toBe(8);
  });

  test('a password waits ten minutes for its code', async () => {
    const waiting = await enter();
    await desk.pass(10 * MINUTE_MS);
    expect((await give(code(), waiting)).kind).toBe('not-asked');
  });

  test('five codes can be tried in a quarter of an hour, however often one signs in between', async () => {
    const kinds: string[] = [];
    for (let tries = 0; tries < 7; tries++) kinds.push((await give('000000', await enter())).kind);
    expect(kinds).toEqual([...Array(5).fill('wrong'), 'too-many', 'too-many']);
    await desk.pass(15 * MINUTE_MS);
    expect((await give(code(), await enter())).kind).toBe('begun');
  });

  test('whoever knows the password can try a hundred codes in all, and then the owner needs a mailed link', async () => {
    let tried = 0;
    for (let round = 0; round < 40; round++) {
      const signedIn = await signIn(desk.parts, { email: ann.email, password: PASSWORD }, desk.from());
      if (signedIn.kind !== 'begun') break;
      for (let tries = 0; tries < 5; tries++) {
        if ((await give('000000', signedIn.session.token)).kind === 'wrong') tried++;
      }
      await desk.pass(15 * MINUTE_MS);
    }
    expect(tried).toBeLessThan(100);
    await desk.parts.post('reset', { email: ann.email });
    const [mail] = await desk.takeMail();
    const typed = { link: mail?.link ?? '', password: 'four plain words here' };
    const chosen = await choosePassword(desk.parts, typed, desk.from());
    if (chosen.kind !== 'begun') throw new Error(chosen.kind);
    // The link replaces the password, and not the code.
    expect(chosen.session.needsCode).toBe(true);
    expect(await actorOf(chosen.session.token)).toEqual({ kind: 'visitor' });
    expect((await give(code(), chosen.session.token)).kind).toBe('begun');
  });

  test('the database holds neither the secret nor a recovery code', async () => {
    const rows = JSON.stringify([
      await desk.database.reader.selectFrom('account').selectAll().execute(),
      await desk.database.reader.selectFrom('recovery_code').selectAll().execute(),
    ]);
    expect(rows).not.toContain(secret);
    for (const each of recoveryCodes) expect(rows).not.toContain(each.replaceAll('-', ''));
  });
});

describe('turning codes on', () => {
  test('takes the password, and a code of the new secret', async () => {
    const { id, email } = await makeAccount(desk.database.writer);
    expect((await draftCodes(desk.parts, id, 'not the password')).kind).toBe('wrong');
    expect(await findDraftedCodes(desk.parts, id)).toBeUndefined();
    expect((await draftCodes(desk.parts, id, PASSWORD)).kind).toBe('drafted');
    expect((await turnCodesOn(desk.parts, id, '000000', desk.from())).kind).toBe('wrong');
    // Until then the password alone is enough, so that nobody locks themselves out half way.
    const signedIn = await signIn(desk.parts, { email, password: PASSWORD }, desk.from());
    expect(signedIn).toMatchObject({ kind: 'begun', session: { needsCode: false } });
  });

  test('ends every session that gave no code, and is told by mail', async () => {
    const { id, email } = await makeAccount(desk.database.writer);
    const signedIn = await signIn(desk.parts, { email, password: PASSWORD }, desk.from());
    if (signedIn.kind !== 'begun') throw new Error(signedIn.kind);
    await draftCodes(desk.parts, id, PASSWORD);
    ({ secret } = (await findDraftedCodes(desk.parts, id)) ?? { secret });
    expect((await turnCodesOn(desk.parts, id, code(), desk.from())).kind).toBe('on');
    expect(await actorOf(signedIn.session.token)).toEqual({ kind: 'visitor' });
    expect((await desk.takeMail()).map(({ to, subject }) => [to, subject])).toEqual([
      [email, 'Your Stepwell account now asks for a code'],
    ]);
  });

  test('shows its recovery codes while it is set up, and they are the ones that open', async () => {
    expect(recoveryCodes).toHaveLength(10);
    expect(await findDraftedCodes(desk.parts, ann.id)).toBeUndefined();
    expect((await draftCodes(desk.parts, ann.id, PASSWORD)).kind).toBe('not-asked');
  });
});

describe('later', () => {
  test('new recovery codes take the place of the old ones', async () => {
    expect((await renewRecoveryCodes(desk.parts, ann.id, 'not the password')).kind).toBe('wrong');
    const renewed = await renewRecoveryCodes(desk.parts, ann.id, PASSWORD);
    if (renewed.kind !== 'renewed') throw new Error(renewed.kind);
    expect((await give(recoveryCodes[0] ?? '', await enter())).kind).toBe('wrong');
    expect((await give(renewed.recoveryCodes[0] ?? '', await enter())).kind).toBe('begun');
  });

  test('codes are turned off with the password, and no session counts as one with a code any more', async () => {
    expect((await turnCodesOff(desk.parts, ann.id, 'not the password')).kind).toBe('wrong');
    expect((await turnCodesOff(desk.parts, ann.id, PASSWORD)).kind).toBe('off');
    expect(await actorOf(token)).toMatchObject({ hasSecondFactor: false });
    expect(await actorOf(await enter())).toMatchObject({ accountId: ann.id });
    expect((await desk.takeMail()).map(({ to }) => to)).toEqual([ann.email]);
  });

  test('a password that is asked for again can be tried five times', async () => {
    const kinds: string[] = [];
    for (let tries = 0; tries < 6; tries++) {
      kinds.push((await turnCodesOff(desk.parts, ann.id, 'not the password')).kind);
    }
    expect(kinds).toEqual([...Array(5).fill('wrong'), 'too-many']);
    expect((await turnCodesOff(desk.parts, ann.id, PASSWORD)).kind).toBe('too-many');
  });
});
