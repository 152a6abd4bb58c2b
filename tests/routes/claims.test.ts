import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { papersFolderOf } from '#app/portal/claims/paper-store.server.ts';
import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { makeAccount, signedInCookie } from '../fixtures/made-accounts.ts';
import { openClaim, organization } from '../fixtures/made-claims.ts';
import { mailTo } from '../fixtures/mail-folder.ts';
import { mainOf, startDirectoryServer, textOf } from './directory-server.ts';

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
let database: OpenDatabase;
beforeAll(async () => {
  server = await startDirectoryServer({ TRUST_PROXY: '1' });
  database = openDatabase(server.file);
});
afterAll(async () => {
  await database?.close();
  await server?.end();
});

async function person(role: 'provider' | 'moderator' = 'provider', email?: string) {
  const { id, email: address } = await makeAccount(database.writer, role, email);
  const cookie = await signedInCookie(database.writer, id, role === 'moderator');
  const send = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    server.get(path, { method: 'POST', body, headers: { origin: server.address, cookie, ...headers } });
  return {
    id,
    email: address,
    send,
    post: (path: string, fields: Record<string, string>) => send(path, new URLSearchParams(fields)),
    read: (path: string) => server.get(path, { headers: { cookie } }),
    claim: () => openClaim({ db: database.writer, ownerId: id }),
  };
}

const mainText = async (response: Response) => textOf(mainOf(await response.text()));
const stateOf = async (key: string) =>
  database.reader.selectFrom('claim').selectAll().where('key', '=', key).executeTakeFirstOrThrow();

function formOf(
  content: string | Uint8Array<ArrayBuffer>,
  name = 'license.pdf',
  type = 'application/pdf',
): FormData {
  const form = new FormData();
  form.append('paper', new Blob([content], { type }), name);
  return form;
}

describe('a file that a claimant sends', () => {
  test.each([
    ['a page that says it is a PDF', formOf('<html><script>alert(1)</script>')],
    ['a picture that can hold script', formOf('<svg onload="alert(1)"/>', 'a.png', 'image/png')],
    ['a program', formOf('MZ\x90', 'a.pdf')],
    ['an archive', formOf('PK\x03\x04', 'a.pdf')],
    ['nothing', formOf('')],
    ['words in its place', new URLSearchParams({ paper: '%PDF-1.7' })],
  ])('is refused where it is %s, and leaves nothing behind', async (_reason, body) => {
    const one = await person();
    const { key } = await one.claim();
    const before = existsSync(papersFolderOf(server.file)) ? readdirSync(papersFolderOf(server.file)) : [];
    const response = await one.send(`/provider/claims/${key}/papers`, body);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('role="alert"');
    expect(existsSync(papersFolderOf(server.file)) ? readdirSync(papersFolderOf(server.file)) : []).toEqual(
      before,
    );
  });

  test('is refused where it is too large, by a page that says so', async () => {
    const one = await person();
    const { key } = await one.claim();
    const large = new Uint8Array(10_000_001);
    large.set(Buffer.from('%PDF-1.7'));
    const response = await one.send(`/provider/claims/${key}/papers`, formOf(large));
    expect(response.status).toBe(400);
    expect(await mainText(response)).toContain('This file is larger than 10 MB.');
  });

  test('is kept under a name of ours, whatever it is called, and only moderators get it, to save and not to show', async () => {
    const [one, other, moderator] = [await person(), await person(), await person('moderator')];
    const { key } = await one.claim();
    const content = '%PDF-1.7 canary paper';
    const name = '../../../evil.html';
    const sent = await one.send(`/provider/claims/${key}/papers`, formOf(content, name, 'text/html'));
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/provider/claims/${key}#paper`]);
    const [paper] = await database.reader
      .selectFrom('claim_paper')
      .innerJoin('claim', 'claim.id', 'claim_paper.claim_id')
      .select('claim_paper.key')
      .where('claim.key', '=', key)
      .execute();
    expect(readdirSync(papersFolderOf(server.file))).toContain(paper?.key);

    const path = `/moderate/claims/${key}/papers/${paper?.key}`;
    for (const stranger of [one, other]) expect((await stranger.read(path)).status).toBe(404);
    expect((await server.get(path)).status).toBe(303);
    const read = await moderator.read(path);
    expect(await read.text()).toBe(content);
    expect(Object.fromEntries(read.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="paper-1.pdf"',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    for (const way of ['..%2F..%2Fstepwell.db', 'stepwell.db', '%2e%2e%2fstepwell.db']) {
      expect((await moderator.read(`/moderate/claims/${key}/papers/${way}`)).status).toBeGreaterThanOrEqual(
        400,
      );
    }
    // A client takes such a step back by itself: it asks for the claim's own page.
    const back = await moderator.read(`/moderate/claims/${key}/papers/%2e%2e`);
    expect([back.status, back.headers.get('location')]).toEqual([301, `/moderate/claims/${key}`]);
    const { key: another } = await other.claim();
    expect((await moderator.read(`/moderate/claims/${another}/papers/${paper?.key}`)).status).toBe(404);
    expect((await server.get(`/claim-papers/${paper?.key}`)).status).toBe(404);
  });

  test('is not taken on top of another’s claim, nor from who is signed out', async () => {
    const [one, other] = [await person(), await person()];
    const { key } = await one.claim();
    expect((await other.send(`/provider/claims/${key}/papers`, formOf('%PDF-1.7'))).status).toBe(404);
    const signedOut = await server.get(`/provider/claims/${key}/papers`, {
      method: 'POST',
      body: formOf('%PDF-1.7'),
      headers: { origin: server.address },
    });
    expect(signedOut.status).toBe(303);
    expect((await database.reader.selectFrom('claim_paper').select('id').execute()).length).toBeLessThan(2);
  });
});

describe('what a form does not have', () => {
  test('changes nothing, whatever columns it names', async () => {
    const one = await person();
    const { key } = await one.claim();
    const before = await stateOf(key);
    const columns = {
      state: 'approved',
      version: '9',
      provider_id: '1',
      account_id: '1',
      listing_id: '2',
      proved_at: 'x',
    };
    for (const intent of ['mail-code', 'give-code', 'send-papers', 'approve', 'decide']) {
      const response = await one.post(`/provider/claims/${key}`, { intent, ...columns });
      expect([400, 429]).toContain(response.status);
    }
    expect(await stateOf(key)).toEqual(before);
    await one.post('/provider/claims/start/aaaaaaa2', { person: 'Ada', position: 'director', ...columns });
    const made = await database.reader
      .selectFrom('claim')
      .selectAll()
      .where('account_id', '=', one.id)
      .where('public_id', '=', 'aaaaaaa2')
      .executeTakeFirstOrThrow();
    expect(made).toMatchObject({ state: 'started', version: 1, provider_id: null, proved_at: null });
  });

  test('is nobody’s to decide: a claimant approves nothing', async () => {
    const one = await person();
    const { key } = await one.claim();
    const fields = { intent: 'decide', decision: 'approve', version: '1', holder: '', reason: 'x' };
    expect((await one.post(`/moderate/claims/${key}`, fields)).status).toBe(404);
    const moderator = await person('moderator');
    expect((await moderator.post(`/moderate/claims/${key}`, fields)).status).toBe(409);
    expect((await stateOf(key)).state).toBe('started');
  });
});

test('codes can be guessed so often and no more, whatever claim they are for', async () => {
  const one = await person();
  const { key } = await one.claim();
  await one.post(`/provider/claims/${key}`, { intent: 'mail-code', email: 'desk@junipersteps.example' });
  expect((await stateOf(key)).state).toBe('code-mailed');
  const guesses = await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      one.post(`/provider/claims/${key}`, { intent: 'give-code', code: String(10_000_000 + index) }),
    ),
  );
  expect(guesses.filter(({ status }) => status === 429)).toHaveLength(10);
  expect(await stateOf(key)).toMatchObject({ state: 'code-mailed', code_tries: 5 });
});

test('mail names no program and no address, its subject is plain, and its words stay out of the log', async () => {
  const one = await person();
  const { key } = await one.claim();
  await one.post(`/provider/claims/${key}`, {
    intent: 'mail-code',
    email: 'canary-desk@junipersteps.example',
  });
  const [mail] = await vi.waitFor(
    () => {
      const mails = mailTo(server.file, 'canary-desk@junipersteps.example');
      if (mails.length === 0) throw new Error('no mail yet');
      return mails;
    },
    { timeout: 15_000 },
  );
  expect(mail).toContain('Subject: Your Stepwell code');
  expect(mail?.split('\n\n').slice(1).join('\n')).not.toMatch(/juniper|sample avenue|treatment|health/i);
  const code = /\b\d{4} \d{4}\b/.exec(mail ?? '')?.[0] ?? '';
  const given = await one.post(`/provider/claims/${key}`, { intent: 'give-code', code });
  expect(given.status).toBe(303);
  expect((await stateOf(key)).state).toBe('waiting');
  expect(server.lines.join('\n')).not.toMatch(/canary-desk|Ada Sample/);
  expect(server.lines.join('\n')).not.toContain(code);
});

test('two moderators who find two claims to one listing in the queue and approve both at once: one of them', async () => {
  const [one, two] = [await person(), await person()];
  const moderators = [await person('moderator'), await person('moderator')];
  const keys = [(await one.claim()).key, (await two.claim()).key];
  await database.writer.updateTable('claim').set({ state: 'waiting' }).where('key', 'in', keys).execute();
  const queue = mainOf(await (await moderators[0]!.read('/moderate')).text());
  for (const key of keys) expect(queue).toContain(`href="/moderate/claims/${key}"`);
  expect(textOf(queue)).toContain('Someone manages it, or others claim it too.');
  const fields = { intent: 'decide', decision: 'approve', version: '1', holder: '', reason: '' };
  const answers = await Promise.all(
    moderators.map((moderator, index) => moderator.post(`/moderate/claims/${keys[index]}`, fields)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  const states = await Promise.all(keys.map(async (key) => (await stateOf(key)).state));
  expect(states.sort()).toEqual(['approved', 'waiting']);
  // The oldest that is left is shown: nobody has to look for it.
  const won = answers.findIndex(({ status }) => status === 303);
  const [own, next] = won === 0 ? keys : keys.toReversed();
  const shown = answers[won]?.headers.get('location');
  expect(shown).toMatch(/^\/moderate\/claims\/[0-9a-f]{24}$/);
  expect(shown).not.toContain(own);
  expect(await mainText(await moderators[0]!.read(`/moderate/claims/${own}`))).toContain('By this request');
  expect(await mainText(await moderators[0]!.read(`/moderate/claims/${next}`))).toContain(
    'Decide between them',
  );
});

test('a place of which there are several is asked about, and what is left out is said', async () => {
  const one = await person();
  const several = mainOf(
    await (await one.read('/provider/claims/new?name=juniper&place=Springfield')).text(),
  );
  expect(several).toMatch(/href="\/provider\/claims\/new\?name=juniper&amp;place=Springfield%2C\+[A-Z]{2}"/);
  expect(textOf(several)).not.toContain('We know no such place');
  const many = await mainText(await one.read('/provider/claims/new?place=MT'));
  expect(many).toContain('Here are the 20 that fit best.');
});

test('an account at the program’s own web domain need not write its address again', async () => {
  const mailField = async (email: string) => {
    const one = await person('provider', email);
    const { key } = await one.claim();
    return /<input[^>]*name="email"[^>]*>/.exec(
      await (await one.read(`/provider/claims/${key}`)).text(),
    )?.[0];
  };
  expect(await mailField('front@junipersteps.example')).toContain('value="front@junipersteps.example"');
  expect(await mailField('front@elsewhere.example')).not.toContain('elsewhere');
});

describe('an invitation', () => {
  const linkIn = (text: string) => /http:\/\/localhost:\d+(\/provider\/invite\?link=\S+)/.exec(text)?.[1];

  test('opens once, for the address that it was sent to, and tells others no name', async () => {
    const owner = await person();
    const guest = await person('provider', 'guest@clinic.example');
    const thief = await person();
    const { key } = await organization({ db: database.writer, ownerId: owner.id });
    const path = `/provider/organizations/${key}`;
    for (const email of ['guest@clinic.example', 'unknown@clinic.example']) {
      const response = await owner.post(path, { intent: 'invite', email });
      expect([response.status, response.headers.get('location')]).toEqual([303, `${path}?done=invited`]);
    }
    const link = await vi.waitFor(
      () => {
        const found = mailTo(server.file, 'guest@clinic.example').map(linkIn).find(Boolean);
        if (!found) throw new Error('no link yet');
        return found;
      },
      { timeout: 15_000 },
    );
    for (const html of [await (await thief.read(link)).text(), await (await server.get(link)).text()]) {
      expect(html).not.toContain('Sample Organization');
    }
    expect((await thief.post(link, {})).status).toBe(403);
    const back = `/provider/sign-in?to=${encodeURIComponent(link)}`;
    expect(await (await server.get(link)).text()).toContain(`href="${back}"`);
    expect((await guest.read(back)).headers.get('location')).toBe(link);
    const usedUp = await (await server.get('/provider/invite?link=used-up')).text();
    expect(/<main[\s\S]*<\/main>/.exec(usedUp)?.[0]).toContain('<a href="/provider">');
    expect(await mainText(await guest.read(link))).toContain('Sample Organization');
    const both = await Promise.all([guest.post(link, {}), guest.post(link, {})]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);

    expect(await mainText(await guest.read(path))).toContain('Leave this organization');
    for (const intent of ['invite', 'rename', 'remove', 'hand-over', 'take-back']) {
      const fields = {
        intent,
        email: 'x@clinic.example',
        name: 'Mine',
        member: String(owner.id),
        invite: '1',
      };
      expect((await guest.post(path, fields)).status).toBe(404);
    }
    const handed = await owner.post(path, { intent: 'hand-over', member: String(guest.id) });
    expect(handed.headers.get('location')).toBe(`${path}?done=handed-over`);
    expect((await owner.post(path, { intent: 'invite', email: 'y@clinic.example' })).status).toBe(404);
    const removed = await guest.post(path, { intent: 'remove', member: String(owner.id) });
    expect(removed.headers.get('location')).toBe(`${path}?done=removed`);
    expect((await owner.read(path)).status).toBe(404);
    expect((await guest.post(path, { intent: 'remove', member: String(guest.id) })).status).toBe(400);
  });
});
