import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WeekNeed } from '#app/needs/needs.ts';
import { signatureOf } from '#app/schedule-fit/signature.ts';
import { noSlots } from '#app/schedule-fit/week-slots.ts';
import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import { MeilisearchConnection } from '#app/search/meilisearch/connection.server.ts';
import { MeilisearchEngine, MOST_WEEKS } from '#app/search/meilisearch/engine.server.ts';
import { listing, near, north, query } from './contracts/search-fixtures.ts';
import { type StandIn, startStandIn } from './fixtures/meilisearch/stand-in.ts';

let standIn: StandIn;
let embedded: EmbeddedEngine;
let server: MeilisearchEngine;

/** No two meet alike; every tenth is near Denver. */
const LISTINGS = Array.from({ length: MOST_WEEKS + 100 }, (_, id) =>
  listing(id + 1, {
    point: north(id % 10 === 0 ? 1 : 5_000),
    signatures: [
      signatureOf(
        [{ weekday: id % 7, startsAt: 30 * Math.floor(id / 10), endsAt: 1440, online: id % 3 > 0 }],
        undefined,
      ),
    ],
  }),
);
const ALWAYS: WeekNeed = { free: noSlots().fill(0xffffffff), travelMinutes: 0, weekStart: 0, fit: 'whole' };

beforeEach(async () => {
  standIn = await startStandIn();
  embedded = new EmbeddedEngine();
  await embedded.rebuild(LISTINGS);
  server = new MeilisearchEngine(new MeilisearchConnection(standIn), 'weeks', embedded);
  await server.rebuild(LISTINGS);
  standIn.requests.length = 0;
});
afterEach(() => standIn.close());

const searches = () => standIn.requests.filter((request) => request === 'POST /multi-search').length;

test('a place where few weeks fit is asked of the server', async () => {
  const asked = query({ place: near(10_000), week: ALWAYS });
  const { generation: _, ...answer } = await server.search(asked);
  expect(searches()).toBe(1);
  expect(answer.total).toEqual({ yes: 40, open: 0 });
  expect(await embedded.search(asked)).toMatchObject(answer);
});

test('more weeks than a question can hold are answered by the engine of the process, the same', async () => {
  const asked = query({ week: ALWAYS });
  const { generation: _, ...answer } = await server.search(asked);
  expect(searches()).toBe(0);
  expect(answer.total).toEqual({ yes: LISTINGS.length, open: 0 });
  expect(await embedded.search(asked)).toMatchObject(answer);
});
