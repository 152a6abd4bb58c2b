import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AccountDesk, openAccountDesk, requestWith } from '#tests/fixtures/account-desk.ts';
import { type MadeAccount, makeAccount, PASSWORD } from '#tests/fixtures/made-accounts.ts';
import { askForEmailChange, askForLink } from './ask-mail.server.ts';
import { changePassword, choosePassword, confirmEmail, findPasswordLink } from './choose-password.server.ts';
import { parseEmail } from './email-address.ts';
import { findActor } from './find-actor.server.ts';
import { inviteModerator } from './invite-moderator.server.ts';
import { signIn } from './sign-in.server.ts';
import { sweepAccounts } from './sweep-accounts.server.ts';
import { makeToken } from './token.server.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NEW = 'four plain words here';

let desk: AccountDesk;
let ann: MadeAccount;
beforeEach(async () => {
  desk = await openAccountDesk();
  ann = await makeAccount(desk.database.writer);
});
afterEach(() => desk.close());

const ask = (kind: 'sign-up' | 'reset', email: string) =>
  askForLink(desk.parts, kind, email, desk.from().client);
const choose = (link: string, password = NEW) => choosePassword(desk.parts, { link, password }, desk.from());
const enter = async (email: string, password: string) =>
  (await signIn(desk.parts, { email, password }, desk.from())).kind;
const actorOf = (token: string) => findActor(desk.parts, requestWith(token));

async function tokenOf(email: string, password = PASSWORD): Promise<string> {
  const signedIn = await signIn(desk.parts, { email, password }, desk.from());
  if (signedIn.kind !== 'begun') throw new Error(signedIn.kind);
  return signedIn.session.token;
}

async function linkFor(kind: 'sign-up' | 'reset', email: string): Promise<string> {
  expect(await ask(kind, email)).toMatchObject({ kind: 'posted' });
  const [mail] = await desk.takeMail();
  if (!mail?.link) throw new Error('no link came');
  return mail.link;
}

describe('making an account', () => {
  test('a mailed link sets the first password and signs in', async () => {
    const link = await linkFor('sign-up', 'Bea@clinic.example');
    const chosen = await choose(link);
    if (chosen.kind !== 'begun') throw new Error(chosen.kind);
    expect(await actorOf(chosen.session.token)).toMatchObject({
      role: 'provider',
      email: 'Bea@clinic.example',
    });
    expect(await enter('bea@clinic.example', NEW)).toBe('begun');
    // Nothing was changed, so nothing is told.
    expect(await desk.takeMail()).toEqual([]);
  });

  test('a known address is told by mail, and its account stays as it is', async () => {
    await ask('sign-up', ann.email.toUpperCase());
    const mails = await desk.takeMail();
    expect(mails.map(({ to, subject, link }) => [to, subject, link])).toEqual([
      [ann.email, 'You have a Stepwell account', undefined],
    ]);
    expect(await enter(ann.email, PASSWORD)).toBe('begun');
  });

  test('who asks for another’s address has set no password for it', async () => {
    await linkFor('sign-up', 'bea@clinic.example');
    for (const password of ['', NEW, PASSWORD])
      expect(await enter('bea@clinic.example', password)).toBe('wrong');
  });

  test('asked for twice, either link works, and then neither', async () => {
    const [one, two] = [
      await linkFor('sign-up', 'bea@clinic.example'),
      await linkFor('sign-up', 'bea@clinic.example'),
    ];
    expect((await choose(one)).kind).toBe('begun');
    expect((await choose(two)).kind).toBe('no-link');
  });

  test('an address that nobody confirmed is forgotten after a week, and one with a password never', async () => {
    await linkFor('sign-up', 'bea@clinic.example');
    const made = () => desk.database.reader.selectFrom('account').select('email').execute();
    await desk.pass(8 * DAY_MS);
    await desk.database.writer
      .updateTable('account')
      .set({ created_at: '2020-01-01' })
      .where('id', '=', ann.id)
      .execute();
    await sweepAccounts(desk.parts);
    expect(await made()).toEqual([{ email: ann.email }]);
  });
});

describe('whether an address has an account', () => {
  test.each(['sign-up', 'reset'] as const)('%s: neither the answer nor the work shows it', async (kind) => {
    const workOf = async (email: string) => {
      desk.takeWork();
      const { kind: answer } = await ask(kind, email);
      return [answer, ...desk.takeWork()];
    };
    const unknown = await workOf('nobody@clinic.example');
    expect(unknown[0]).toBe('posted');
    expect(await workOf(ann.email)).toEqual(unknown);
  });

  test('a new password for an unknown address is mailed to nobody', async () => {
    await ask('reset', 'nobody@clinic.example');
    expect(await desk.takeMail()).toEqual([]);
  });

  test('few messages an hour go to one address, whoever asks', async () => {
    const kinds: string[] = [];
    for (let asked = 0; asked < 6; asked++) kinds.push((await ask('reset', ann.email)).kind);
    expect(kinds).toEqual([...Array(4).fill('posted'), 'too-many', 'too-many']);
    expect(await desk.takeMail()).toHaveLength(4);
    await desk.pass(HOUR_MS);
    expect((await ask('reset', ann.email)).kind).toBe('posted');
  });

  test('and few are asked for by one client, whoever for', async () => {
    const kinds: string[] = [];
    for (let asked = 0; asked < 25; asked++) {
      kinds.push((await askForLink(desk.parts, 'reset', `a${asked}@clinic.example`, '198.51.100.9')).kind);
    }
    expect(kinds.filter((kind) => kind === 'posted')).toHaveLength(20);
  });
});

describe('a link', () => {
  test('works once', async () => {
    const link = await linkFor('reset', ann.email);
    expect((await choose(link)).kind).toBe('begun');
    expect(await choose(link, 'other plain words here')).toEqual({ kind: 'no-link' });
    expect(await enter(ann.email, NEW)).toBe('begun');
  });

  test('that is used twice at once sets one password', async () => {
    const link = await linkFor('reset', ann.email);
    const passwords = Array.from({ length: 4 }, (_, index) => `${index} otter maple canyon`);
    const kinds = (await Promise.all(passwords.map((password) => choose(link, password)))).map(
      ({ kind }) => kind,
    );
    expect(kinds.filter((kind) => kind === 'begun')).toHaveLength(1);
    expect(await enter(ann.email, passwords[kinds.indexOf('begun')] ?? '')).toBe('begun');
  });

  test('is not used up by looking at it, nor by a password that will not do', async () => {
    const link = await linkFor('reset', ann.email);
    for (let looks = 0; looks < 3; looks++) {
      expect((await findPasswordLink(desk.parts, link))?.id).toBe(ann.id);
    }
    expect(await choose(link, 'short')).toEqual({ kind: 'trouble', trouble: 'short' });
    expect(await choose(link, `hello ${ann.email} hello`)).toEqual({ kind: 'trouble', trouble: 'personal' });
    expect((await choose(link)).kind).toBe('begun');
  });

  test('of a new password works for an hour, and of a new account for a day', async () => {
    const reset = await linkFor('reset', ann.email);
    const signUp = await linkFor('sign-up', 'bea@clinic.example');
    await desk.pass(HOUR_MS - 1);
    expect(await findPasswordLink(desk.parts, reset)).toBeDefined();
    await desk.pass(1);
    expect((await choose(reset)).kind).toBe('no-link');
    await desk.pass(22 * HOUR_MS);
    expect((await choose(signUp)).kind).toBe('begun');
  });

  test.each([
    ['nothing', () => ''],
    ['one that was never made', makeToken],
    ['words', () => "' or 1=1 --"],
  ])('of %s is none', async (_reason, link) => {
    expect((await choose(link())).kind).toBe('no-link');
  });

  test('stands nowhere in the database', async () => {
    const link = await linkFor('reset', ann.email);
    const rows = await desk.database.reader.selectFrom('account_link').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(link);
  });

  test('to confirm an address sets no password', async () => {
    await askForEmailChange(desk.parts, ann.id, { email: 'new@clinic.example', password: PASSWORD });
    const [mail] = await desk.takeMail();
    expect((await choose(mail?.link ?? '')).kind).toBe('no-link');
    const reset = await linkFor('reset', ann.email);
    expect(await confirmEmail(desk.parts, reset)).toBe(false);
  });
});

describe('a new password', () => {
  test('ends every session, by a link, and is told by mail', async () => {
    const sessions = [await tokenOf(ann.email), await tokenOf(ann.email)];
    await choose(await linkFor('reset', ann.email));
    for (const token of sessions) expect(await actorOf(token)).toEqual({ kind: 'visitor' });
    expect((await desk.takeMail()).map(({ to, subject }) => [to, subject])).toEqual([
      [ann.email, 'Your Stepwell password was changed'],
    ]);
  });

  test('by the old one: this browser goes on with another token, all others are out, and links are void', async () => {
    const [here, elsewhere] = [await tokenOf(ann.email), await tokenOf(ann.email)];
    const link = await linkFor('reset', ann.email);
    const actor = { accountId: ann.id, hasSecondFactor: false };
    const typed = { password: PASSWORD, newPassword: NEW };
    const changed = await changePassword(desk.parts, actor, typed, desk.from(here));
    if (changed.kind !== 'begun') throw new Error(changed.kind);
    expect(await actorOf(changed.session.token)).toMatchObject({ accountId: ann.id });
    for (const token of [here, elsewhere]) expect(await actorOf(token)).toEqual({ kind: 'visitor' });
    expect((await choose(link)).kind).toBe('no-link');
    expect(await enter(ann.email, PASSWORD)).toBe('wrong');
    expect(await enter(ann.email, NEW)).toBe('begun');
  });

  test('is not taken where the old one is wrong, and nothing ends', async () => {
    const here = await tokenOf(ann.email);
    const actor = { accountId: ann.id, hasSecondFactor: false };
    const typed = { password: NEW, newPassword: NEW };
    expect((await changePassword(desk.parts, actor, typed, desk.from(here))).kind).toBe('wrong');
    expect(await actorOf(here)).toMatchObject({ accountId: ann.id });
  });
});

describe('another address', () => {
  const askFor = (email: string) => askForEmailChange(desk.parts, ann.id, { email, password: PASSWORD });

  test('counts once its link was used; the old one is told, and links that went there are void', async () => {
    const earlier = await linkFor('reset', ann.email);
    await askFor('new@clinic.example');
    const [mail] = await desk.takeMail();
    expect(mail?.to).toBe('new@clinic.example');
    expect(await enter('new@clinic.example', PASSWORD)).toBe('wrong');
    expect(await confirmEmail(desk.parts, mail?.link ?? '')).toBe(true);
    expect((await desk.takeMail()).map(({ to }) => to)).toEqual([ann.email]);
    expect(await enter('new@clinic.example', PASSWORD)).toBe('begun');
    expect(await enter(ann.email, PASSWORD)).toBe('wrong');
    expect((await choose(earlier)).kind).toBe('no-link');
    expect(await confirmEmail(desk.parts, mail?.link ?? '')).toBe(false);
  });

  test('that has an account is told by mail, and answered the same', async () => {
    const bea = await makeAccount(desk.database.writer);
    expect((await askFor(bea.email)).kind).toBe('posted');
    expect((await desk.takeMail()).map(({ to, link }) => [to, link])).toEqual([[bea.email, undefined]]);
  });

  test('that got an account meanwhile stays with it', async () => {
    await askFor('new@clinic.example');
    const [mail] = await desk.takeMail();
    await makeAccount(desk.database.writer, 'provider', 'new@clinic.example');
    expect(await confirmEmail(desk.parts, mail?.link ?? '')).toBe(false);
    expect(await enter(ann.email, PASSWORD)).toBe('begun');
  });

  test('takes the password', async () => {
    const typed = { email: 'new@clinic.example', password: NEW };
    expect((await askForEmailChange(desk.parts, ann.id, typed)).kind).toBe('wrong');
    expect(await desk.takeMail()).toEqual([]);
  });
});

describe('a moderator', () => {
  const invite = async (email: string, losesCodes = false) => {
    const parsed = parseEmail(email);
    if (!parsed) throw new Error(email);
    const { link, ...rest } = await inviteModerator(desk.parts, parsed, {
      siteUrl: 'https://stepwell.example',
      losesCodes,
    });
    return { ...rest, link: new URL(link).searchParams.get('link') ?? '' };
  };

  test('is made by a link, and is one without a code at first', async () => {
    const { link, isKnown } = await invite('mod@agency.example');
    expect(isKnown).toBe(false);
    const chosen = await choose(link);
    if (chosen.kind !== 'begun') throw new Error(chosen.kind);
    expect(await actorOf(chosen.session.token)).toMatchObject({ role: 'moderator', hasSecondFactor: false });
  });

  test('who was a provider is signed out everywhere, and earlier links are void', async () => {
    const token = await tokenOf(ann.email);
    const first = await invite(ann.email);
    const second = await invite(ann.email);
    expect(second.isKnown).toBe(true);
    expect(await actorOf(token)).toEqual({ kind: 'visitor' });
    expect((await choose(first.link)).kind).toBe('no-link');
    expect((await choose(second.link)).kind).toBe('begun');
  });

  test('who never used the link is not swept away', async () => {
    await invite('mod@agency.example');
    await desk.pass(30 * DAY_MS);
    await sweepAccounts(desk.parts);
    expect((await invite('mod@agency.example')).isKnown).toBe(true);
  });
});

test('no mail says a word about health, or holds a line that a stranger wrote', async () => {
  await ask('sign-up', 'bea@clinic.example');
  await ask('sign-up', ann.email);
  await choose(await linkFor('reset', ann.email));
  for (const { subject, text } of await desk.takeMail()) {
    expect(`${subject}\n${text}`).not.toMatch(/treatment|addict|health|recover|therap|program|clinic/i);
  }
});

test('what is over is swept away, and what is not stays', async () => {
  await tokenOf(ann.email);
  await linkFor('reset', ann.email);
  await sweepAccounts(desk.parts);
  const count = async () =>
    Promise.all(
      (['session', 'account_link', 'attempt'] as const).map(async (table) => {
        const rows = await desk.database.reader.selectFrom(table).selectAll().execute();
        return rows.length > 0;
      }),
    );
  expect(await count()).toEqual([true, true, true]);
  await desk.pass(91 * DAY_MS);
  await sweepAccounts(desk.parts);
  expect(await count()).toEqual([false, false, false]);
});
