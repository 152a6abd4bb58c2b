import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDirectoryServer } from './directory-server.ts';
import { BODIES, HEADERS, HOSTS, METHODS, NAMES, PATHS, PIECES, VALUES } from './strange-parts.ts';

const IS_LONG = process.env.STEPWELL_LONG === '1';
const REQUESTS = IS_LONG ? 20_000 : 1_500;
/** Of what is kept after half of the requests; what a heap gathers before it tidies up is less. */
const MOST_GROWTH = 1.25;
const SEED = 20_261_122;

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  server = await startDirectoryServer();
});
afterAll(() => server?.end());

/** mulberry32: the same requests at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

<<<<<<< HEAD
=======
const METHODS = [
  'GET',
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'LINK',
];
const PATHS = [
  '/',
  '/search',
  '/search.data',
  '/_root.data',
  '/programs/',
  '/programs/a-aaaaaaa1',
  '/programs/a-aaaaaaa1.data',
  '/programs/juniper-steps-denver-co-aaaaaaa1/report',
  '/programs/juniper-steps-denver-co-aaaaaaa1/report.data',
  '/health',
  '/health.data',
  '/states',
  '/states/colorado',
  '/states/colorado/denver.data',
  '/sitemap.xml',
  '/sitemap/programs-1.xml',
  '/robots.txt',
  '/offline',
  '/assets/',
  '/__manifest',
  '/*',
  '//',
  '/\\',
  '/programs/a-aaaaaaa1/report',
  '/programs/a-aaaaaaa1/thanks',
  '/suggest',
  '/compare',
  '/compare.csv',
  '/print',
  '/call-plan',
  '/call-plan.data',
  '/shortlist',
  '/start',
  '/states',
  '/states/colorado',
  '/states/colorado/denver',
  '/guides/schedule',
  '/about/data',
  '/offline',
  '/sitemap.xml',
  '/robots.txt',
  '/.env',
  '/favicon.svg',
  '/$',
  '/programs/../..',
  '/api/v1/programs',
  '/api/v1/programs/aaaaaaa1',
  '/api/v1/programs/',
  '/api/v1/places',
  '/api/v1/terms.data',
  '/api/v1/',
  '/api',
];
const PIECES = [
  '%00',
  '%',
  '%zz',
  '%E0%A4%A',
  '%2e%2e%2f',
  '../',
  "'",
  '"',
  '<script>',
  '$\u007b1}',
  '{{1}}',
  '\\',
  ';',
  '#',
  '?',
  '&',
  '=',
  ',',
  '+',
  ' ',
  'é',
  '%F0%9F%92%A9',
  '%EF%BF%BF',
  '%ED%A0%80',
  'a'.repeat(300),
  '-1',
  '0',
  '1e999',
  'NaN',
  '999999999999999999999',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'toString',
  '[]',
  'near',
  '80202',
  'Springfield',
  'page',
  'care',
  'any',
  'not-asked',
  'therapies',
  'dbt',
  'within',
  'auto',
  'order',
  'nearest',
  'name',
  'state',
  'CO',
  'at',
  '39.7,-105',
  '91,181',
  'address',
  'withheld',
  '_data',
  '_routes',
  'routes/search',
  'root',
  'index',
  'certainty',
  'sure',
  '500',
  '501',
];
const NAMES = [
  'near',
  'q',
  'find',
  'plan',
  'read',
  'p',
  'only',
  'openings',
  'page',
  'care',
  'therapies',
  'within',
  'order',
  'state',
  'at',
  'address',
  'certainty',
  'q',
  'size',
  'facts',
  'strict',
  '_data',
  '_routes',
  'index',
  'payers',
  'accreditation',
  '__proto__',
];
const HEADERS = [
  'origin',
  'referer',
  'sec-fetch-site',
  'content-type',
  'content-length',
  'accept',
  'accept-encoding',
  'accept-language',
  'cookie',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'if-none-match',
  'if-modified-since',
  'range',
  'expect',
  'te',
  'upgrade',
  'purpose',
  'x-remix-redirect',
  'x-http-method-override',
];
const VALUES = [
  '',
  'null',
  'https://evil.example',
  'http://localhost',
  'same-origin',
  'cross-site',
  'application/json',
  'text/csv',
  'text/csv;q=0, */*;q=x',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  '*/*',
  'text/x-script',
  'gzip, br',
  'gzip;q=0',
  'identity;q=0, *;q=0',
  'bytes=0-1',
  'bytes=9-1',
  '100-continue',
  'javascript',
  'a'.repeat(2000),
  '\u00ff\u00fe',
  '1.2.3.4, 5.6.7.8',
  '"x"',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  'Thu, 99 Foo 0000',
  '-5',
  '1',
];
const HOSTS = [
  'localhost',
  'localhost:3000',
  '',
  'a b',
  'evil.example/x',
  '[::1]:1',
  '[zz]',
  'a:99999',
  '1.2.3.999',
  'user@host',
  'x'.repeat(300),
  'ex_ample',
  '%00',
];
const BODIES = [
  '',
  'a=1&b=2',
  '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n',
  '--x\r\nbroken',
  '{"a":1}',
  '\u0000\u0001',
  'a=%zz',
];

>>>>>>> f79d428 (Add the guided start: one question a screen, danger first, ending on the address that the filters would have made)
function makeRequest(random: () => number): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const pieces = (most: number) =>
    Array.from({ length: Math.floor(random() * most) }, () => pick(PIECES)).join('');
  let target = pick(PATHS) + (random() < 0.5 ? pieces(3) : '');
  if (random() < 0.7) {
    const query = Array.from(
      { length: 1 + Math.floor(random() * 5) },
      () => `${random() < 0.8 ? pick(NAMES) : pieces(2)}=${pieces(4)}`,
    );
    target += `?${query.join('&')}`;
  }
  const method = pick(METHODS);
  const body = method === 'GET' || method === 'HEAD' ? '' : pick(BODIES);
  const headers = new Map([['Host', random() < 0.85 ? 'localhost' : pick(HOSTS)]]);
  for (let count = Math.floor(random() * 4); count > 0; count--) headers.set(pick(HEADERS), pick(VALUES));
  if (body && !headers.has('content-length')) headers.set('Content-Length', String(Buffer.byteLength(body)));
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `${method} ${target.replaceAll(' ', '%20').replaceAll('é', '\u00e9')} HTTP/1.1\r\n${lines}Connection: close\r\n\r\n${body}`;
}

/** Sends raw bytes and takes what comes back until the server closes, or half a second of silence. */
function exchange(raw: string): Promise<string> {
  return new Promise((resolve) => {
    const { port } = new URL(server.address);
    const socket = connect(Number(port), 'localhost', () => socket.write(Buffer.from(raw, 'latin1')));
    let answer = '';
    // A request that promises more body than it sends is waited for.
    socket.setTimeout(500, () => socket.destroy());
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
  });
}

test(`${REQUESTS} strange requests bring no 5xx and no stack`, async () => {
  const random = randomFrom(SEED);
  const statuses = new Map<string, number>();
  const wrong: string[] = [];
  let left = REQUESTS;
  let atHalf: number | undefined;
  const worker = async () => {
    while (left-- > 0) {
      if (left === Math.floor(REQUESTS / 2)) atHalf = server.residentMegabytes();
      const raw = makeRequest(random);
      const answer = await exchange(raw);
      const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 'none';
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status.startsWith('5') || /\n\s+at .+:\d+:\d+|node_modules|node:internal/.test(answer)) {
        wrong.push(`${status} ${raw.slice(0, 500)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  expect(wrong).toEqual([]);
  const atEnd = server.residentMegabytes();
  if (IS_LONG && atHalf && atEnd) {
    console.log(`${atHalf.toFixed(0)} MB after half of them, ${atEnd.toFixed(0)} MB after all`);
    expect(atEnd).toBeLessThan(atHalf * MOST_GROWTH);
  }
  for (const status of ['200', '400', '403', '404', '405'])
    expect(statuses.get(status), status).toBeGreaterThan(0);
  expect((await server.get('/health')).status).toBe(200);
  expect(server.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
});
