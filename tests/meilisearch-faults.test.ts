import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import type { FaultCode } from '#app/search/engine-fault.ts';
import { DEADLINE_MS, FallbackEngine } from '#app/search/fallback-engine.ts';
import { MeilisearchConnection } from '#app/search/meilisearch/connection.server.ts';
import { MeilisearchEngine } from '#app/search/meilisearch/engine.server.ts';
import { generatedDocuments } from '../scripts/benchmarks/generated-documents.ts';
import { generatedQueries } from '../scripts/benchmarks/generated-queries.ts';
import { type Fault, type StandIn, startStandIn } from './fixtures/meilisearch/stand-in.ts';

/**
 * What a visitor waits beyond the moment of the fault or of the deadline. Timers stand still, so an answer that comes was
 * waited for by nothing but work, and work is counted as this process's own: a busy machine makes it no longer.
 */
const PATIENCE_MS = 300;
const INDEX = 'faults';

const DOCUMENTS = [...generatedDocuments({ count: 400, seed: 20261122 })];
const [QUERY] = generatedQueries('intensive outpatient everywhere', { count: 1, seed: 7 });

let standIn: StandIn;
let embedded: EmbeddedEngine;
let first: MeilisearchEngine;
let engine: FallbackEngine;

beforeEach(async () => {
  standIn = await startStandIn(randomBytes(4).toString('hex'));
  embedded = new EmbeddedEngine();
  await embedded.rebuild(DOCUMENTS);
  first = new MeilisearchEngine(
    new MeilisearchConnection({ url: standIn.url, apiKey: standIn.apiKey }),
    INDEX,
    embedded,
  );
  await first.rebuild(DOCUMENTS);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  engine = new FallbackEngine(first, embedded);
  await engine.look();
});
afterEach(() => {
  vi.useRealTimers();
  return standIn.close();
});

const json = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));

const answering = (answer: (response: ServerResponse) => void): Fault => {
  return (request, response) => {
    if (request.url !== '/multi-search') return false;
    answer(response);
    return true;
  };
};

const FAULTS: [
  name: string,
  fault: Fault | 'down' | 'emptied' | 'missing',
  code: FaultCode,
  waits: boolean,
][] = [
  [
    '503 from the server',
    answering((response) => json(response, 503, { code: 'too_many_search_requests' })),
    'busy',
    false,
  ],
  [
    '503 from a proxy',
    answering((response) => response.writeHead(503).end('<h1>Unavailable</h1>')),
    'answer',
    false,
  ],
  ['500', answering((response) => json(response, 500, { code: 'internal', message: 'no' })), 'answer', false],
  ['a refused connection', 'down', 'refused', false],
  ['a hang', answering(() => {}), 'timeout', true],
  [
    'a hang in mid-body',
    answering((response) => response.writeHead(200).write('{"results":[')),
    'timeout',
    true,
  ],
  [
    'a reset in mid-body',
    answering((response) => {
      response.writeHead(200, { 'Content-Length': 10_000 });
      response.write('{"results":[', () => response.socket?.resetAndDestroy());
    }),
    'broken',
    false,
  ],
  ['a reset at once', answering((response) => response.socket?.resetAndDestroy()), 'broken', false],
  ['a wrong key', answering((response) => json(response, 403, { code: 'invalid_api_key' })), 'key', false],
  [
    'no key',
    answering((response) => json(response, 401, { code: 'missing_authorization_header' })),
    'key',
    false,
  ],
  ['an empty index', 'emptied', 'incomplete', false],
  ['a missing index', 'missing', 'no-index', false],
  [
    'an older server',
    answering((response) => json(response, 400, { code: 'invalid_search_facets', message: 'Unknown field' })),
    'answer',
    false,
  ],
  [
    'a page in place of an answer',
    answering((response) => response.writeHead(200).end('<html>')),
    'answer',
    false,
  ],
  ['an answer of another kind', answering((response) => json(response, 200, { hits: [] })), 'answer', false],
  ['an answer too short', answering((response) => json(response, 200, { results: [] })), 'answer', false],
  [
    'a redirect elsewhere',
    answering((response) => response.writeHead(307, { Location: 'http://127.0.0.1:9/multi-search' }).end()),
    'broken',
    false,
  ],
];

async function strike(fault: (typeof FAULTS)[number][1]): Promise<void> {
  if (fault === 'down') await standIn.close();
  else if (fault === 'emptied') standIn.indexes.get(INDEX)?.documents.clear();
  else if (fault === 'missing') standIn.indexes.delete(INDEX);
  else standIn.fault = fault;
}

/** What this process has worked so far. */
const workedMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const beat = setTimeout;

/** Waits while all timers but its own stand still. */
async function until(what: string, isSo: () => boolean): Promise<void> {
  const limit = performance.now() + 20_000;
  while (!isSo()) {
    if (performance.now() > limit) throw new Error(`without a timer there is never ${what}`);
    await new Promise((resolve) => beat(resolve, 2));
  }
}

async function soon<T>(answer: Promise<T>): Promise<T> {
  let isHere = false;
  const note = () => {
    isHere = true;
  };
  answer.then(note, note);
  await until('an answer', () => isHere);
  return answer;
}

describe('a server that fails', () => {
  test.each(FAULTS)('%s: the visitor gets the other answer, in time', async (_name, fault, code, waits) => {
    const expected = await embedded.search(QUERY!);
    expect(await engine.search(QUERY!)).toEqual(expected);
    expect(engine.health().engine).toBe('meilisearch');
    await strike(fault);
    standIn.requests.length = 0;
    const before = workedMs();
    const answer = engine.search(QUERY!);
    if (waits) {
      await until('a question', () => standIn.requests.length === 1);
      await vi.advanceTimersByTimeAsync(DEADLINE_MS - 1);
      expect(engine.state.answers, 'the deadline is not over').toBe(true);
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(await soon(answer)).toEqual(expected);
    expect(workedMs() - before).toBeLessThan(PATIENCE_MS);
    // The first to meet a server that went down may find a connection that broke.
    if (fault === 'down') await engine.look();
    // An emptied index is found out by a look that no visitor waits for.
    await until('a fault', () => !engine.state.answers);
    expect(engine.state.fault).toBe(code);
    standIn.requests.length = 0;
    expect(await soon(engine.search(QUERY!))).toEqual(expected);
    expect(standIn.requests, 'the next search does not ask').toEqual([]);
  });

  test('what went wrong holds neither the key nor the address', async () => {
    const errors: unknown[] = [];
    const watched = new FallbackEngine(first, embedded, { onChange: (_, error) => errors.push(error) });
    await watched.look();
    standIn.fault = answering((response) =>
      json(response, 403, { code: 'invalid_api_key', message: standIn.apiKey }),
    );
    await watched.search(QUERY!);
    expect(String(errors.at(-1))).toMatch(/403: invalid_api_key/);
    expect(String(errors.at(-1))).not.toContain(standIn.apiKey);
    expect(String(errors.at(-1))).not.toContain('127.0.0.1');
  });
});
