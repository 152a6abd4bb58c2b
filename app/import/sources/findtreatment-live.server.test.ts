import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { HandClock } from '#tests/fixtures/hand-clock.ts';
import {
  type Answer,
  type LocatorServer,
  locatorPage,
  locatorRow,
  locatorServer,
  refuse,
  sendJson,
} from '#tests/fixtures/locator-server.ts';
import { LiveError } from '../live/live-error.ts';
import { GOOD_MANNERS } from '../live/polite-reader.server.ts';
import { findtreatmentApi } from './findtreatment-api.server.ts';
import { fetchLocatorState, type LiveRun } from './findtreatment-live.server.ts';

const DAY = '2026-11-22';
const BETWEEN = GOOD_MANNERS.pauseMs;

let folder: string;
let server: LocatorServer | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stepwell-live-'));
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

interface Options {
  /** Pages of two programs each unless told otherwise. */
  answer: (page: number, request: number, clock: HandClock) => Answer;
  run?: Partial<LiveRun>;
  query?: Partial<LiveRun['query']>;
  clock?: HandClock;
}

async function fetchFrom({ answer, run, query, clock = new HandClock() }: Options) {
  await server?.close();
  server = await locatorServer((page, request) => answer(page, request, clock));
  return fetchLocatorState({
    query: { baseUrl: server.baseUrl, state: 'CO', type: 'both', ...query },
    folder,
    day: DAY,
    manners: { ...GOOD_MANNERS, userAgent: 'Stepwell/test (+https://elm.example)' },
    clock,
    pageSize: 2,
    ...run,
  });
}

/** The names in the file, in order, and what the file says is wrong with it. */
function contentOf(file: string): { numbers: number[]; problems: string[] } {
  const { metadata, rows } = JSON.parse(readFileSync(file, 'utf8'));
  return { numbers: rows.map((row: { _irow: number }) => row._irow), problems: metadata.problems };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('a locator that behaves', () => {
  it('is read page by page into one file that the reader takes', async () => {
    const pages: string[] = [];
    const onProgress = (page: number, all: number) => pages.push(`${page}/${all}`);
    const live = await fetchFrom({ answer: (page) => locatorPage(page, 5, 2), run: { onProgress } });
    expect(contentOf(live.file)).toEqual({ numbers: upTo(5), problems: [] });
    expect(live.rows).toBe(5);
    expect(pages).toEqual(['1/3', '2/3', '3/3']);
    const parts = await findtreatmentApi.read(live.file, {});
    expect(parts.map(({ release, read, rejected, problems }) => [release, read, rejected, problems])).toEqual(
      [
        [{ series: 'findtreatment-su', release: DAY, publishedOn: DAY }, 2, 0, []],
        [{ series: 'findtreatment-mh', release: DAY, publishedOn: DAY }, 3, 0, []],
      ],
    );
    await live.remove();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is asked for a state by its own number, and told who asks', async () => {
    await fetchFrom({ answer: (page) => locatorPage(page, 2, 2), query: { type: 'SA' } });
    const [{ url, headers } = { url: new URL('http://x'), headers: {} }] = server?.asked ?? [];
    expect(Object.fromEntries(url.searchParams)).toEqual({
      sType: 'SA',
      limitType: '0',
      limitValue: '24',
      pageSize: '2',
      page: '1',
      sort: '0',
      sAddr: '39,-105.5',
    });
    expect(url.search).toContain('sAddr=39,-105.5');
    expect(headers).toMatchObject({
      'user-agent': 'Stepwell/test (+https://elm.example)',
      accept: 'application/json',
    });
  });

  it('is asked no more than once a pause', async () => {
    const clock = new HandClock();
    await fetchFrom({ answer: (page) => locatorPage(page, 8, 2), clock });
    expect(clock.waits).toEqual([BETWEEN, BETWEEN, BETWEEN]);
  });
});

/** Two programs, but the first request, or the first few, are answered in another way. */
const afterwards =
  (requests: number, first: (clock: HandClock) => Answer): Options['answer'] =>
  (page, request, clock) =>
    request <= requests ? first(clock) : locatorPage(page, 2, 2);

const halfBody: Answer = (response) => {
  const text = JSON.stringify(locatorPage(1, 2, 2));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(text.length) });
  response.write(text.slice(0, text.length / 2), () => response.destroy());
};

describe('a locator that fails for a while is asked again, later each time', () => {
  test.each<[what: string, requests: number, first: (clock: HandClock) => Answer, waits: number[]]>([
    ['500', 1, () => refuse(500), [2_000]],
    ['503 four times', 4, () => refuse(503), [2_000, 4_000, 8_000, 16_000]],
    ['429 with seconds', 1, () => refuse(429, { 'retry-after': '30' }), [30_000]],
    ['429 with fewer seconds than we wait anyway', 1, () => refuse(429, { 'retry-after': '1' }), [2_000]],
    ['429 with a date', 1, () => refuse(429, { 'retry-after': 'Thu, 01 Jan 2026 12:01:00 GMT' }), [60_000]],
    [
      '429 with a date gone by',
      1,
      () => refuse(429, { 'retry-after': 'Thu, 01 Jan 2015 00:00:00 GMT' }),
      [2_000],
    ],
    ['429 with nonsense', 1, () => refuse(429, { 'retry-after': 'soon' }), [2_000]],
    ['half a body', 1, () => halfBody, [2_000]],
    ['half the JSON', 1, () => (response) => sendJson(response, '{"page":1,"rows":[{"na'), [2_000]],
    ['JSON of something else', 1, () => (response) => sendJson(response, '{"error":"try later"}'), [2_000]],
    ['a line that drops', 1, () => (response) => void response.destroy(), [2_000]],
    [
      'a web page for an answer',
      1,
      () => (response) =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Maintenance</h1>'),
      [2_000],
    ],
    ['no answer at all', 1, (clock) => () => clock.expire(), [2_000]],
    [
      'an answer that stops in the middle',
      1,
      (clock) => (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"page":1,', () => clock.expire());
      },
      [2_000],
    ],
  ])('%s', async (_, requests, first, waits) => {
    const clock = new HandClock();
    const live = await fetchFrom({ answer: afterwards(requests, first), clock });
    expect(contentOf(live.file).numbers).toEqual([1, 2]);
    expect(clock.waits).toEqual(waits);
  });
});

describe('a locator that cannot be read is given up', () => {
  test.each<[what: string, answer: Options['answer'], message: string, requests: number]>([
    ['500 for ever', () => refuse(500), 'answered 500 5 tries in a row', 5],
    ['hangs for ever', (_, __, clock) => () => clock.expire(), 'did not answer in time 5 tries', 5],
    ['broken for ever', () => halfBody, 'could not be reached, or broke off 5 tries', 5],
    ['asks for an hour', () => refuse(429, { 'retry-after': '3600' }), 'left alone for 60 minutes', 1],
    ['refuses', () => refuse(403), 'refused with status 403', 1],
    ['has moved away', () => refuse(404), 'refused with status 404', 1],
    [
      'sends more than anyone reads',
      () => (response) => sendJson(response, JSON.stringify({ rows: ['x'.repeat(2_000)] })),
      'an answer of more than 1000 bytes',
      1,
    ],
    [
      'lists nothing',
      () => ({ page: 1, totalPages: 0, recordCount: 0, rows: [] }),
      'lists nothing for CO',
      1,
    ],
    ['speaks of endless pages', () => ({ ...locatorPage(1, 2, 2), totalPages: 10_000 }), '10000 pages', 1],
    [
      'answers for another state',
      () => ({ page: 1, totalPages: 1, recordCount: 2, rows: [locatorRow(1, 'TX'), locatorRow(2, 'TX')] }),
      'programs outside CO',
      1,
    ],
  ])('%s', async (what, answer, message, requests) => {
    const manners = { ...GOOD_MANNERS, userAgent: 'x', mostBytes: what.startsWith('sends') ? 1_000 : 50_000 };
    const reading = fetchFrom({ answer, run: { manners } });
    await expect(reading).rejects.toThrow(LiveError);
    await expect(reading).rejects.toThrow(message);
    expect(server?.asked).toHaveLength(requests);
  });

  it('whose pages grow as they are read ends too', async () => {
    const answer = (page: number) => ({ ...locatorPage(page, 1_000, 2), totalPages: page + 1 });
    const reading = fetchFrom({ answer, run: { mostPages: 20 } });
    await expect(reading).rejects.toThrow('21 pages; 20 are the most');
  });

  it('where nothing listens', async () => {
    const { baseUrl, close } = await locatorServer(() => refuse(500));
    await close();
    const reading = fetchFrom({ answer: () => refuse(500), query: { baseUrl } });
    await expect(reading).rejects.toThrow('could not be reached');
  });

  it('for a state that it has no known number for, unless one is given', async () => {
    const answer = () => ({ page: 1, totalPages: 1, recordCount: 1, rows: [locatorRow(1, 'PR')] });
    await expect(fetchFrom({ answer, query: { state: 'PR' } })).rejects.toThrow('Set FINDTREATMENT_STATE_ID');
    await fetchFrom({ answer, query: { state: 'PR', stateId: 53 } });
    expect(server?.asked[0]?.url.searchParams.get('limitValue')).toBe('53');
  });
});

describe('an answer that changes while it is read', () => {
  const shrunken = (page: number) => {
    const whole = locatorPage(page, 6, 2);
    return page === 2 ? { ...whole, rows: whole.rows.slice(1) } : whole;
  };

  test.each<[what: string, once: (page: number) => Answer, count: number]>([
    ['a page that shrinks', shrunken, 6],
    ['a total that grows', (page) => locatorPage(page, page === 1 ? 6 : 7, 2), 7],
    ['a total that falls', (page) => locatorPage(page, page === 1 ? 6 : 5, 2), 5],
    ['the first page over and over', () => locatorPage(1, 6, 2), 6],
    ['a first page that is short', (page) => ({ ...locatorPage(page, 6, 2), rows: [locatorRow(1)] }), 6],
  ])('is read again from the start: %s', async (_, once, count) => {
    let isAgain = false;
    const answer = (page: number, request: number) => {
      isAgain ||= page === 1 && request > 1;
      return isAgain ? locatorPage(page, count, 2) : once(page);
    };
    const live = await fetchFrom({ answer });
    expect(contentOf(live.file)).toEqual({ numbers: upTo(count), problems: [] });
  });

  it('a second time comes in, and its report says so', async () => {
    const live = await fetchFrom({ answer: shrunken });
    expect(server?.pagesAsked()).toEqual([1, 2, 1, 2, 3]);
    expect(contentOf(live.file).numbers).toEqual([1, 2, 4, 5, 6]);
    const [part] = await findtreatmentApi.read(live.file, {});
    expect(part?.problems).toEqual([
      { row: 1, field: 'pages', value: '', reason: 'Page 2 of 3 has 1 rows where 2 belong.' },
    ]);
  });

  it('a second time by a row that moves to the next page has that row once', async () => {
    const answer = (page: number) => {
      const whole = locatorPage(page, 6, 2);
      return page === 2
        ? { ...whole, rows: [{ ...locatorRow(2), _irow: 3 }, locatorRow(4)], recordCount: 7 }
        : whole;
    };
    const live = await fetchFrom({ answer });
    const parts = await findtreatmentApi.read(live.file, {});
    expect(parts.flatMap(({ problems }) => problems).map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('total went from 6 to 7'),
        expect.stringContaining('The same row again'),
      ]),
    );
  });

  it('follows a total that grows the second time too', async () => {
    let count = 3;
    const live = await fetchFrom({ answer: (page) => locatorPage(page, count++, 2) });
    expect(contentOf(live.file).numbers.length).toBeGreaterThan(4);
    expect(contentOf(live.file).problems.length).toBeGreaterThan(0);
  });
});

describe('a run that broke off', () => {
  it('goes on where it was, and asks for nothing twice', async () => {
    let isDown = true;
    server = await locatorServer((page) => (page === 3 && isDown ? refuse(500) : locatorPage(page, 6, 2)));
    const run: LiveRun = {
      query: { baseUrl: server.baseUrl, state: 'CO', type: 'both' },
      folder,
      day: DAY,
      manners: { ...GOOD_MANNERS, userAgent: 'x', mostTries: 1 },
      clock: new HandClock(),
      pageSize: 2,
    };
    await expect(fetchLocatorState(run)).rejects.toThrow('What came in is kept');
    expect(readdirSync(join(folder, `CO-${DAY}`)).sort()).toEqual([
      'page-1.json',
      'page-2.json',
      'query.json',
    ]);
    isDown = false;
    const live = await fetchLocatorState(run);
    expect(server.pagesAsked()).toEqual([1, 2, 3, 3]);
    expect(contentOf(live.file)).toEqual({ numbers: upTo(6), problems: [] });
    const again = await fetchLocatorState(run);
    expect(server.pagesAsked()).toEqual([1, 2, 3, 3]);
    expect(again.file).toBe(live.file);
  });

  test.each<[what: string, change: (run: LiveRun) => LiveRun, asked: number[]]>([
    ['a page that was cut short', (run) => run, [1]],
    ['pages of another day', (run) => ({ ...run, day: '2026-11-23' }), [1, 2]],
    ['pages of other programs', (run) => ({ ...run, query: { ...run.query, type: 'SA' } }), [1, 2]],
    ['pages of another length', (run) => ({ ...run, pageSize: 3 }), [1, 2]],
  ])('asks again for %s', async (_, change, asked) => {
    server = await locatorServer((page) => locatorPage(page, 4, 2));
    const run: LiveRun = {
      query: { baseUrl: server.baseUrl, state: 'CO', type: 'both' },
      folder,
      day: DAY,
      manners: { ...GOOD_MANNERS, userAgent: 'x' },
      clock: new HandClock(),
      pageSize: 2,
    };
    await fetchLocatorState(run);
    writeFileSync(join(folder, `CO-${DAY}`, 'page-1.json'), '{"page":1,"rows":[');
    server.asked.length = 0;
    const live = await fetchLocatorState(change(run));
    expect(server.pagesAsked()).toEqual(asked);
    expect(contentOf(live.file).numbers).toEqual(upTo(4));
  });

  it("leaves other states' pages alone and clears this state's of days gone by", async () => {
    for (const name of ['OR-2026-11-20', 'CO-2026-11-20', 'CO-notes']) mkdirSync(join(folder, name));
    const live = await fetchFrom({ answer: (page) => locatorPage(page, 2, 2) });
    expect(readdirSync(folder).sort()).toEqual([`CO-${DAY}`, 'CO-notes', 'OR-2026-11-20'].sort());
    await live.remove();
    expect(existsSync(live.file)).toBe(false);
  });
});
