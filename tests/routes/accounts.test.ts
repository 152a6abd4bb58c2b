import { request as httpRequest } from 'node:http';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { makeAccount, PASSWORD, signedInCookie } from '../fixtures/made-accounts.ts';
import { linkTo as linkIn, mailTo } from '../fixtures/mail-folder.ts';
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

const NEW = 'four plain words here';
let clients = 0;

interface Sending {
  cookie?: string;
  headers?: Record<string, string>;
}

function send(path: string, fields: Record<string, string>, { cookie, headers }: Sending = {}) {
  return server.get(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: {
      origin: server.address,
      'x-forwarded-for': `203.0.113.${++clients % 250}`,
      'x-forwarded-proto': 'http',
      ...(cookie ? { cookie } : {}),
      ...headers,
    },
  });
}

const read = (path: string, cookie?: string) => server.get(path, cookie ? { headers: { cookie } } : {});
const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';
const mainText = async (response: Response) => textOf(mainOf(await response.text()));

const linkTo = (address: string) => linkIn(server.file, address);

describe('from asking for an account to being signed in', () => {
  test('by mail that is a file as long as there is no mail server, and the page says so', async () => {
    const asked = await send('/provider/sign-up', { email: 'bea@clinic.example' });
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/provider/sign-up?sent']);
    expect(await mainText(await read('/provider/sign-up?sent'))).toContain(
      'in the folder “mail”, beside the database',
    );
    const link = await linkTo('bea@clinic.example');
    expect(await mainText(await read(link))).toContain('For the account of bea@clinic.example');

    const short = await send(link, { password: 'canary short' });
    expect(short.status).toBe(400);
    const html = await short.text();
    expect(html).toMatch(/role="alert"[\s\S]*href="#password"[\s\S]*<h1/);
    expect(html).not.toContain('canary short');

    const chosen = await send(link, { password: PASSWORD });
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/provider']);
    expect(chosen.headers.get('set-cookie')).toMatch(
      /^stepwell=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=2592000$/,
    );
    expect(await mainText(await read('/provider', cookieOf(chosen)))).toContain(
      'You are signed in as bea@clinic.example.',
    );
    expect((await read(link)).status).toBe(410);
  });

  test('a lost password is replaced by a mailed link', async () => {
    const { email } = await makeAccount(database.writer);
    await send('/provider/reset', { email });
    const link = await linkTo(email);
    expect(link).toMatch(/^\/provider\/reset\?link=/);
    const chosen = await send(link, { password: NEW });
    expect(chosen.status).toBe(303);
    expect((await send('/provider/sign-in', { email, password: PASSWORD })).status).toBe(400);
    expect((await send('/provider/sign-in', { email, password: NEW })).status).toBe(303);
  });

  test.each([
    ['who has no account yet', '/provider/sign-up'],
    ['who lost the password', '/provider/reset'],
  ])('%s comes to the page that was asked for as well, which no mail names', async (_who, way) => {
    const to = '/provider/claims/start/aaaaaaa1';
    const email = `lost-${way.length}@clinic.example`;
    if (way === '/provider/reset') await makeAccount(database.writer, 'provider', email);
    const signIn = (await read(to)).headers.get('location') ?? '';
    const onward = `${way}?to=${encodeURIComponent(to)}`;
    expect(await (await read(signIn)).text()).toContain(`href="${onward}"`);
    const asked = (await send(onward, { email })).headers.get('location') ?? '';
    expect(await (await read(asked)).text()).toContain(`href="${onward}"`);
    const link = await linkTo(email);
    expect(mailTo(server.file, email).join()).not.toContain('aaaaaaa1');
    expect((await send(link, { password: PASSWORD })).headers.get('location')).toBe(to);
  });

  test('one comes back to the page that was asked for, and never to another site', async () => {
    const { email } = await makeAccount(database.writer);
    const asked = await read('/provider/account');
    expect(asked.headers.get('location')).toBe('/provider/sign-in?to=%2Fprovider%2Faccount');
    const signedIn = await send(asked.headers.get('location') ?? '', { email, password: PASSWORD });
    expect(signedIn.headers.get('location')).toBe('/provider/account');
    for (const to of ['https://evil.example', '//evil.example', '/\\evil.example', '/%5cevil.example']) {
      const led = await send(`/provider/sign-in?to=${encodeURIComponent(to)}`, { email, password: PASSWORD });
      expect(led.headers.get('location')).toBe('/provider');
    }
  });
});

describe('a known address and an unknown one', () => {
  const seen = async (response: Response, email: string) => ({
    status: response.status,
    location: response.headers.get('location'),
    cookie: response.headers.get('set-cookie'),
    html: (await response.text()).replaceAll(email, 'EMAIL').replace(/nonce="[^"]*"/g, ''),
  });

  test.each([
    ['sign-in', '/provider/sign-in', { password: 'not the password' }],
    ['a new account', '/provider/sign-up', {}],
    ['a new password', '/provider/reset', {}],
  ])('get the same answer: %s', async (_what, path, fields) => {
    const { email } = await makeAccount(database.writer);
    const known = await seen(await send(path, { ...fields, email }), email);
    const unknown = 'nobody-at-all@clinic.example';
    expect(await seen(await send(path, { ...fields, email: unknown }), unknown)).toEqual(known);
  });
});

describe('a session', () => {
  test('that another browser ended is over at its next request', async () => {
    const { id } = await makeAccount(database.writer);
    const [here, there] = [
      await signedInCookie(database.writer, id),
      await signedInCookie(database.writer, id),
    ];
    const html = await (await read('/provider/account', here)).text();
    const session = /name="session" value="(\d+)"/.exec(html)?.[1] ?? '';
    await send('/provider/account', { intent: 'end-session', session }, { cookie: here });
    expect((await read('/provider/account', there)).status).toBe(303);
    expect((await read('/provider/account', here)).status).toBe(200);
  });

  test('is over after signing out, also for whoever copied the cookie', async () => {
    const { id } = await makeAccount(database.writer);
    const cookie = await signedInCookie(database.writer, id);
    const out = await send('/provider/sign-out', {}, { cookie });
    expect(out.headers.get('set-cookie')).toMatch(/^stepwell=; .*Max-Age=0$/);
    expect((await read('/provider/account', cookie)).status).toBe(303);
  });

  test('is not ended by reading a page, nor by another site', async () => {
    const { id } = await makeAccount(database.writer);
    const cookie = await signedInCookie(database.writer, id);
    await read('/provider/sign-out', cookie);
    const foreign = await send(
      '/provider/sign-out',
      {},
      { cookie, headers: { origin: 'https://evil.example' } },
    );
    expect(foreign.status).toBe(403);
    expect((await read('/provider/account', cookie)).status).toBe(200);
  });

  test('that was planted before signing in is not the one after', async () => {
    const [mine, ann] = [await makeAccount(database.writer), await makeAccount(database.writer)];
    const planted = await signedInCookie(database.writer, mine.id);
    const signedIn = await send(
      '/provider/sign-in',
      { email: ann.email, password: PASSWORD },
      { cookie: planted },
    );
    expect(cookieOf(signedIn)).not.toBe(planted);
    expect((await read('/provider/account', planted)).status).toBe(303);
  });

  test('goes on with another token once the password is changed', async () => {
    const { id } = await makeAccount(database.writer);
    const cookie = await signedInCookie(database.writer, id);
    const fields = { intent: 'password', password: PASSWORD, 'new-password': NEW };
    const changed = await send('/provider/account', fields, { cookie });
    expect(changed.headers.get('location')).toBe('/provider/account?done=password');
    expect((await read('/provider/account', cookie)).status).toBe(303);
    const page = await read('/provider/account?done=password', cookieOf(changed));
    expect(await mainText(page)).toContain('Your password is changed.');
  });
});

describe('every form of accounts', () => {
  const PATHS = [
    '/provider/sign-in',
    '/provider/sign-in/code',
    '/provider/sign-out',
    '/provider/sign-up',
    '/provider/reset',
    '/provider/confirm?link=x',
    '/provider/account',
    '/provider/account/codes',
  ];
  const REFUSED: [reason: string, headers: Record<string, string>][] = [
    ['another site', { origin: 'https://evil.example' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['what the browser calls foreign', { 'sec-fetch-site': 'cross-site' }],
    ['no origin', { origin: '' }],
    ['a page without an address', { origin: 'null' }],
    ['a name that begins the same', { origin: 'http://localhost.evil.example' }],
  ];

  test.each(PATHS)('takes none from elsewhere: %s', async (path) => {
    const { id } = await makeAccount(database.writer);
    const cookie = await signedInCookie(database.writer, id);
    for (const [reason, headers] of REFUSED) {
      expect((await send(path, { intent: 'end-others' }, { cookie, headers })).status, reason).toBe(403);
    }
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const response = await server.get(path, { method, headers: { cookie, origin: server.address } });
      expect(response.status, method).toBe(405);
    }
  });

  test.each(PATHS)('is kept by no cache, whatever the answer: %s', async (path) => {
    for (const response of [
      await read(path),
      await send(path, {}),
      await send(path, {}, { headers: { origin: 'null' } }),
    ]) {
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-robots-tag')).toBe('noindex');
    }
  });

  test('writes no field that it does not have', async () => {
    const { id, email } = await makeAccount(database.writer);
    const cookie = await signedInCookie(database.writer, id);
    const rowOf = () => {
      const connection = new Sqlite(server.file, { readonly: true });
      const row = connection.prepare('select * from account where id = ?').get(id);
      connection.close();
      return row as Record<string, unknown>;
    };
    const before = rowOf();
    const extra = Object.fromEntries(Object.keys(before).map((column) => [column, 'moderator']));
    for (const intent of ['password', 'email', 'end-session']) {
      await send('/provider/account', { ...extra, intent }, { cookie });
    }
    for (const intent of ['draft', 'turn-on', 'renew', 'turn-off']) {
      await send('/provider/account/codes', { ...extra, intent }, { cookie });
    }
    await send('/provider/sign-in', { ...extra, email, password: PASSWORD });
    expect(rowOf()).toEqual(before);
  });
});

describe('what is typed', () => {
  const SCRIPT = '"><script>alert(1)</script>';

  test.each([
    ['/provider/sign-in', { email: SCRIPT, password: SCRIPT }],
    ['/provider/sign-up', { email: SCRIPT }],
    ['/provider/reset', { email: SCRIPT }],
  ])('comes back as text, and a password never: %s', async (path, fields: Record<string, string>) => {
    const html = await (await send(path, fields)).text();
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&quot;&gt;&lt;script&gt;');
    expect(html).not.toMatch(/type="password"[^>]*\svalue="[^"]/);
  });

  test('a browser that names itself in tags is shown as what it is', async () => {
    const { email } = await makeAccount(database.writer);
    const headers = { 'user-agent': `Firefox/1 ${SCRIPT}` };
    const signedIn = await send('/provider/sign-in', { email, password: PASSWORD }, { headers });
    const html = mainOf(await (await read('/provider/account', cookieOf(signedIn))).text());
    expect(html).toContain('<strong>Firefox</strong>');
    expect(html).not.toContain('alert(1)');
  });
});

test('whoever tries too often is told to wait, and others are not', async () => {
  const { email } = await makeAccount(database.writer);
  const statuses: number[] = [];
  for (let tries = 0; tries < 6; tries++) {
    statuses.push((await send('/provider/sign-in', { email, password: 'no' })).status);
  }
  expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
  const other = await makeAccount(database.writer);
  expect((await send('/provider/sign-in', { email: other.email, password: PASSWORD })).status).toBe(303);
});

/** As `fetch` does not: with a host of one's own choice. */
function sendAs(host: string, path: string, fields: Record<string, string>): Promise<number | undefined> {
  const { port } = new URL(server.address);
  const headers = { host, origin: `http://${host}`, 'content-type': 'application/x-www-form-urlencoded' };
  return new Promise((resolve, reject) => {
    const sending = httpRequest({ host: 'localhost', port, path, method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sending.on('error', reject);
    sending.end(new URLSearchParams(fields).toString());
  });
}

test('a host that a stranger names stands in no mail', async () => {
  const { email } = await makeAccount(database.writer);
  expect(await sendAs('evil.example', '/provider/reset', { email })).toBe(303);
  await linkTo(email);
  expect(mailTo(server.file, email).join('\n')).not.toContain('evil.example');
});

test('no log line holds an address, a password, a token or a code', async () => {
  const { id, email } = await makeAccount(database.writer, 'provider', 'canary-red-55@clinic.example');
  const cookie = await signedInCookie(database.writer, id);
  await send('/provider/sign-up', { email: 'canary-red-56@clinic.example' });
  const link = await linkTo('canary-red-56@clinic.example');
  await read(link);
  await send(link, { password: 'canary-red password' });
  await send('/provider/sign-in', { email, password: 'canary-red wrong' });
  await send('/provider/account/codes', { intent: 'turn-on', code: 'canary-red' }, { cookie });
  await read('/provider/account', cookie);
  await vi.waitFor(() => expect(server.lines.join('\n')).toContain('"path":"/provider/account"'));
  const log = server.lines.join('\n');
  expect(log).not.toMatch(/canary-red|203\.0\.113|link=/);
  expect(log).not.toContain(cookie.slice('stepwell='.length));
  expect(log).not.toContain(new URL(link, server.address).searchParams.get('link') ?? 'link');
  expect(server.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
});
