import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fault, type StandIn, startStandIn } from '../fixtures/meilisearch/stand-in.ts';
import { mainOf, startDirectoryServer } from './directory-server.ts';

const PAGES = [
  '/',
  '/search?near=80202&within=10&accreditation=carf',
  '/search?near=80202',
  '/search?near=Montana&care=any&order=name',
  '/search?near=80202&accreditation=carf&certainty=sure&page=2',
  '/search?near=59601&free=mon-evening,wed-evening,thu-evening&travel=20',
  '/search?near=59601&free=mon-evening,wed-evening&fit=part',
  '/search?q=juniper+zzyzx&near=80202&within=10',
];

interface Health {
  status: string;
  engine: string;
  lag: number;
  searchServer: { answers: boolean; fault?: string; lag: { changes: number; isOurs: boolean } };
}

let standIn: StandIn;
let server: Awaited<ReturnType<typeof startDirectoryServer>>;
let alone: Awaited<ReturnType<typeof startDirectoryServer>>;
beforeAll(async () => {
  standIn = await startStandIn();
  server = await startDirectoryServer({ MEILI_URL: standIn.url });
  alone = await startDirectoryServer();
});
afterAll(async () => {
  await server?.end();
  await alone?.end();
  await standIn.close();
});

async function health(): Promise<Health> {
  return (await server.get('/health')).json() as Promise<Health>;
}

async function seen(path: string, from = server): Promise<{ status: number; main: string }> {
  const response = await from.get(path);
  return { status: response.status, main: mainOf(await response.text()) };
}

const untilAnswers = (answers: boolean) =>
  expect
    .poll(async () => (await health()).searchServer.answers, { timeout: 60_000, interval: 200 })
    .toBe(answers);

const hang: Fault = (request) => request.url === '/multi-search';
const reset: Fault = (_, response) => {
  response.socket?.resetAndDestroy();
  return true;
};
describe('pages with a search server', () => {
  test('the server fills the index by itself, and /health says who answers', async () => {
    await untilAnswers(true);
    expect(await health()).toMatchObject({
      status: 'ok',
      engine: 'meilisearch',
      lag: 0,
      searchServer: { lag: { changes: 0, seconds: 0, refused: 0, isOurs: true } },
    });
  });

  test.each(PAGES)('%s is the same page from either engine', async (path) => {
    standIn.requests.length = 0;
    expect(await seen(path)).toEqual(await seen(path, alone));
    if (path !== '/') expect(standIn.requests).toContain('POST /multi-search');
  });

  test.each<[string, Fault]>([
    ['hangs', hang],
    ['breaks every connection', reset],
  ])(
    'a search server that %s is seen in /health and on no page, and is asked again once it is well',
    async (_, fault) => {
      standIn.fault = fault;
      for (const path of PAGES) expect(await seen(path)).toEqual(await seen(path, alone));
      await untilAnswers(false);
      expect(await health()).toMatchObject({ status: 'ok', engine: 'embedded' });
      standIn.fault = undefined;
      await untilAnswers(true);
    },
  );

  test('what visitors look for is in no line of the log', async () => {
    expect(server.lines.join('\n')).toMatch(/search-server/);
    expect(server.lines.join('\n')).not.toMatch(/80202|carf/);
  });
});
