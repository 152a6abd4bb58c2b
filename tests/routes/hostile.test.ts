import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#db/connect.server.ts';
import { fillPortal } from '../fixtures/made-portal.ts';
import { startDirectoryServer } from './directory-server.ts';
import { BODIES, HEADERS, HOSTS, METHODS, NAMES, PATHS, PIECES, VALUES } from './strange-parts.ts';

const IS_LONG = process.env.STEPWELL_LONG === '1';
const REQUESTS = IS_LONG ? 20_000 : 1_500;
const HEAP_MEGABYTES = 128;
/** Of what is kept after half of the requests; what a heap gathers before it tidies up is less. */
const MOST_GROWTH = 1.25;
const SEED = 20_261_122;

let server: Awaited<ReturnType<typeof startDirectoryServer>>;
/** Of two who are signed in, for as long as no request signs them out. */
let cookies: string[] = [];
beforeAll(async () => {
  server = await startDirectoryServer({
    // Each request names a client of its own: one alone would soon be told to wait.
    TRUST_PROXY: '1',
    // A heap that may grow is tidied up late: what is kept shows where it may not.
    ...(IS_LONG ? { NODE_OPTIONS: `--max-old-space-size=${HEAP_MEGABYTES}` } : {}),
  });
  const database = openDatabase(server.file);
  cookies = Object.values(await fillPortal(database.writer));
  await database.close();
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
  if (random() < 0.3) headers.set('Cookie', pick(cookies));
  if (random() < 0.3) headers.set('Origin', 'http://localhost');
  if (!headers.has('x-forwarded-for'))
    headers.set('x-forwarded-for', `198.18.${Math.floor(random() * 250)}.${Math.floor(random() * 250)}`);
  if (body && random() < 0.5) headers.set('content-type', 'application/x-www-form-urlencoded');
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
  /** In megabytes, after each tenth of the requests. */
  const memory: number[] = [];
  const worker = async () => {
    while (left-- > 0) {
      if (IS_LONG && left % (REQUESTS / 10) === 0) memory.push(server.residentMegabytes() ?? 0);
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
  const [atHalf, atEnd] = [memory[4], memory[9]];
  if (atHalf && atEnd) {
    const told = memory.map((megabytes) => megabytes.toFixed(0)).join(', ');
    console.log(`MB after each tenth: ${told}. Answers: ${JSON.stringify(Object.fromEntries(statuses))}`);
    expect(atEnd).toBeLessThan(atHalf * MOST_GROWTH);
  }
  for (const status of ['200', '400', '403', '404', '405'])
    expect(statuses.get(status), status).toBeGreaterThan(0);
  expect((await server.get('/health')).status).toBe(200);
  expect(server.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
});
