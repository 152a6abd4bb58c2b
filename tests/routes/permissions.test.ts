import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { makeAccount, signedInCookie } from '../fixtures/made-accounts.ts';
import { startDirectoryServer } from './directory-server.ts';
import { CALLERS, type Caller, type Expected, expectedOf, type Outcome, OWNERS } from './route-callers.ts';
import { makeCell, type Prepared, rowsOf } from './route-cells.ts';
import { ROUTE_PERMISSIONS } from './route-permissions.ts';

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

const ROUTE_FILES = readdirSync('app/routes').filter(
  (name) => /\.tsx?$/.test(name) && !/\.test\./.test(name),
);
const routeOf = (file: string) => file.replace(/\.tsx?$/, '');
const takesForms = (file: string) =>
  /^export (?:async function|function|const) action\b/m.test(readFileSync(`app/routes/${file}`, 'utf8'));

describe('the table of routes', () => {
  test('names every route, and no other', () => {
    expect(Object.keys(ROUTE_PERMISSIONS).sort()).toEqual(ROUTE_FILES.map(routeOf).sort());
  });

  test('says what comes of every form', () => {
    const unsaid = ROUTE_FILES.filter(
      (file) => takesForms(file) !== (ROUTE_PERMISSIONS[routeOf(file)]?.posts !== undefined),
    );
    expect(unsaid).toEqual([]);
  });
});

/** Each call comes from an address of its own, so that no limit is reached. */
let calls = 0;
const nextAddress = () => `198.51.${Math.floor(++calls / 250)}.${calls % 250}`;

/** Reading changes nothing, so that all who only read can be the same persons. */
const readers = new Map<Caller, Promise<Prepared>>();

function prepare({ caller, owner, what, isOnesOwn }: (typeof CELLS)[number]): Promise<Prepared> {
  if (what !== 'GET' || isOnesOwn) return makeCell(database.writer, caller, owner);
  const known = readers.get(caller) ?? makeCell(database.writer, caller, owner);
  readers.set(caller, known);
  return known;
}

async function call(path: string, cookie: string | undefined, fields?: Record<string, string>) {
  return server.get(path, {
    ...(fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}),
    headers: {
      origin: server.address,
      'x-forwarded-for': nextAddress(),
      ...(cookie === undefined ? {} : { cookie }),
    },
  });
}

const GOES_TO_SIGN_IN = /^\/provider\/sign-in(?:\?to=|$)/;

async function outcomeOf(response: Response): Promise<Outcome | string> {
  const location = response.headers.get('location');
  const html = await response.text();
  switch (response.status) {
    case 200:
      return 'page';
    case 204:
      return 'done';
    case 301:
    case 308:
      return 'moved';
    case 303:
      if (location === '/provider/account/codes') return 'codes';
      return GOES_TO_SIGN_IN.test(location ?? '') ? 'sign-in' : 'done';
    case 400:
      return html.includes('role="alert"') ? 'again' : 'refused';
    case 404:
      return 'none';
    case 410:
      return 'gone';
    default:
      return String(response.status);
  }
}

interface Call {
  route: string;
  what: string;
  expected: Expected;
  /** What is asked for depends on whose it is. */
  isOnesOwn: boolean;
}

const CALLS: Call[] = Object.entries(ROUTE_PERMISSIONS).flatMap(([route, { path, get, posts = {} }]) => {
  const isOnesOwn = typeof path === 'function';
  return [
    { route, what: 'GET', expected: get, isOnesOwn },
    ...Object.entries(posts).map(([what, { fields, comes }]) => ({
      route,
      what,
      expected: comes,
      isOnesOwn: isOnesOwn || typeof fields === 'function',
    })),
  ];
});
const CELLS = CALLS.flatMap((each) =>
  CALLERS.flatMap((caller) =>
    (each.isOnesOwn ? OWNERS : (['own'] as const)).map((owner) => ({ ...each, caller, owner })),
  ),
);

describe('every route, for every caller, on their own thing and on another’s', () => {
  test.each(CELLS)('$route, $what: a $caller, $owner', async (each) => {
    const { route, what, expected, caller, owner } = each;
    const { cell, cookie } = await prepare(each);
    const { path, posts = {} } = ROUTE_PERMISSIONS[route]!;
    const url = typeof path === 'string' ? path : await path(cell);
    const given = posts[what]?.fields;
    const fields = typeof given === 'function' ? await given(cell) : given;
    const before = rowsOf(server.file, cell.otherId);
    const response = await call(url, cookie, what === 'GET' ? undefined : (fields ?? {}));
    expect(await outcomeOf(response)).toBe(expectedOf(expected, caller, owner));
    // Whatever a stranger does, what is another's stays as it is.
    expect(rowsOf(server.file, cell.otherId)).toEqual(before);
  });
});

test('an account whose code is yet to be given is a visitor', async () => {
  const { id } = await makeAccount(database.writer);
  await database.writer
    .updateTable('account')
    .set({ totp_secret: 'sealed', totp_confirmed_at: new Date().toISOString() })
    .where('id', '=', id)
    .execute();
  const cookie = await signedInCookie(database.writer, id);
  const response = await call('/provider/account', cookie);
  expect(await outcomeOf(response)).toBe('sign-in');
});

test('public pages are the same for whoever is signed in, and set no cookie', async () => {
  const { id } = await makeAccount(database.writer);
  const cookie = await signedInCookie(database.writer, id);
  const plain = (html: string) => html.replace(/nonce="[^"]*"/g, '');
  for (const path of ['/', '/search?near=80202', '/guides', '/offline', '/api/v1/terms']) {
    const [known, unknown] = [await call(path, cookie), await call(path, undefined)];
    expect(known.headers.get('set-cookie')).toBeNull();
    expect(known.headers.get('cache-control')).toBe(unknown.headers.get('cache-control'));
    expect(plain(await known.text())).toBe(plain(await unknown.text()));
  }
});
