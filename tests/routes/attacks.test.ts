import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { startDirectoryServer } from './directory-server.ts';
import { CALLERS, type Caller, expectedOf, OWNERS, type Owner } from './route-callers.ts';
import { columnNames, findText, makeCell, rowsOf } from './route-cells.ts';
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

/** Each call comes from an address of its own, so that no limit is reached. */
let calls = 0;
const from = () => ({ 'x-forwarded-for': `198.18.${Math.floor(++calls / 250)}.${calls % 250}` });

/** Every form of every route, with one who may send it: of those who come furthest, the first. */
const FORMS = Object.entries(ROUTE_PERMISSIONS).flatMap(([route, { posts = {} }]) =>
  Object.entries(posts).map(([what, { comes }]) => {
    const cells = CALLERS.flatMap((caller) => OWNERS.map((owner) => ({ caller, owner })));
    const best =
      (['done', 'again', 'refused', 'gone'] as const)
        .map((outcome) => cells.find(({ caller, owner }) => expectedOf(comes, caller, owner) === outcome))
        .find((cell) => cell !== undefined) ?? ({ caller: 'visitor', owner: 'own' } as const);
    return { route, what, ...best };
  }),
);

async function prepareForm(route: string, what: string, caller: Caller, owner: Owner) {
  const { cell, cookie } = await makeCell(database.writer, caller, owner);
  const { path, posts = {} } = ROUTE_PERMISSIONS[route]!;
  const url = typeof path === 'string' ? path : await path(cell);
  const given = posts[what]?.fields ?? {};
  const fields = typeof given === 'function' ? await given(cell) : given;
  const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
  return { url, fields, headers, ownerId: cell.ownerId };
}

describe('fields that a form does not have', () => {
  const CANARY = 'mass-assigned by ';

  test.each(FORMS)('$route, $what: bring nothing else about', async ({ route, what, caller, owner }) => {
    const { url, fields, headers } = await prepareForm(route, what, caller, owner);
    const page = await (await server.get(url, { headers: { ...headers, ...from() } })).text();
    const own = new Set([...page.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name));
    const foreign = [...columnNames(server.file), '__proto__', 'constructor', 'isModerator'].filter(
      (name) => !own.has(name) && !Object.hasOwn(fields, name),
    );
    expect(foreign.length).toBeGreaterThan(100);
    const body = new URLSearchParams(fields);
    for (const name of foreign) body.append(name, `${CANARY}${route}, ${what}`);
    const sent = { method: 'POST', body, headers: { ...headers, origin: server.address, ...from() } };
    expect((await server.get(url, sent)).status).toBeLessThan(500);
  });

  test('are written nowhere', () => {
    expect(findText(server.file, CANARY)).toEqual([]);
    // The search would notice.
    expect(findText(server.file, 'Juniper').length).toBeGreaterThan(0);
  });
});

describe('a form that another site sends', () => {
  const ELSEWHERE: [reason: string, headers: Record<string, string>][] = [
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this host', { origin: 'http://localhost:1' }],
    ['a host below this one', { origin: 'http://evil.localhost' }],
    ['a name that begins the same', { origin: 'http://localhost.evil.example' }],
    ['a page without an address', { origin: 'null' }],
    ['nobody says where', {}],
    ['what the browser calls foreign', { origin: 'own', 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { origin: 'own', 'sec-fetch-site': 'same-site' }],
    [
      'another site, by a proxy that is made up',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    ],
  ];
  const own = ({ origin, ...rest }: Record<string, string>) =>
    origin === undefined ? rest : { ...rest, origin: origin === 'own' ? server.address : origin };

  test.each(FORMS)(
    '$route, $what: is refused and changes nothing',
    async ({ route, what, caller, owner }) => {
      const { url, fields, headers, ownerId } = await prepareForm(route, what, caller, owner);
      const before = rowsOf(server.file, ownerId);
      for (const [reason, origin] of ELSEWHERE) {
        const response = await server.get(url, {
          method: 'POST',
          body: new URLSearchParams(fields),
          headers: { ...headers, ...own(origin), ...from() },
        });
        expect(response.status, reason).toBe(403);
      }
      for (const method of ['PUT', 'PATCH', 'DELETE']) {
        for (const origin of [server.address, 'https://evil.example']) {
          const sent = {
            method,
            body: new URLSearchParams(fields),
            headers: { ...headers, origin, ...from() },
          };
          expect([403, 405], `${method} of ${origin}`).toContain((await server.get(url, sent)).status);
        }
      }
      expect(rowsOf(server.file, ownerId)).toEqual(before);
    },
  );

  const FORMLESS = Object.entries(ROUTE_PERMISSIONS).filter(([, { posts }]) => posts === undefined);
  test.each(FORMLESS)('%s, which takes no form, takes none', async (_route, { path }) => {
    const { cell } = await makeCell(database.writer, 'provider', 'own');
    const url = typeof path === 'string' ? path : await path(cell);
    for (const [origin, status] of [
      [server.address, 405],
      ['https://evil.example', 403],
    ] as const) {
      const sent = { method: 'POST', body: new URLSearchParams({ a: '1' }), headers: { origin, ...from() } };
      const answer = await server.get(url, sent);
      expect(answer.status === status || answer.status === 405, `${origin}: ${answer.status}`).toBe(true);
    }
  });
});

describe('the table of attacks', () => {
  const PAGE = readFileSync('docs/security.md', 'utf8');
  const ROWS = PAGE.split('\n')
    .filter((line) => /^\| \d+ \|/.test(line))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\||\|$/g, '').trim()));

  test('has every attack once, and says of each what stops it', () => {
    expect(ROWS.map(([number]) => Number(number))).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
    for (const [number, attack, stops, tests] of ROWS) {
      expect(
        [attack, stops, tests].every((cell) => cell && cell.length > 3),
        `row ${number}`,
      ).toBe(true);
    }
  });

  test('names tests that are there', () => {
    const named = [...PAGE.matchAll(/`([\w/.-]+\.test\.ts)`(?:: “([^”]+)”)?/g)];
    expect(named.length).toBeGreaterThan(20);
    const missing = named.filter(([, file = '', title]) => {
      if (!existsSync(file)) return true;
      return title !== undefined && !readFileSync(file, 'utf8').includes(title);
    });
    expect(missing.map(([whole]) => whole)).toEqual([]);
  });

  test('leaves out no file that tries one', () => {
    const files = readdirSync('tests/routes').filter((name) => /hostile|permissions|attacks/.test(name));
    for (const name of files.filter((each) => each.endsWith('.test.ts'))) {
      expect(PAGE).toContain(`tests/routes/${name}`);
    }
  });
});
