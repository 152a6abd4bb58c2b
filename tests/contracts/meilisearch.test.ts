import { afterAll, beforeAll, describe } from 'vitest';
import {
  findMeilisearch,
  openMeilisearch,
  type RealServer,
} from '../../scripts/benchmarks/meilisearch-server.ts';
import { type StandIn, startStandIn } from '../fixtures/meilisearch/stand-in.ts';
import { describeAgreement } from './agreement.ts';
import { dropMadeIndexes, freshMeilisearchEngine } from './meilisearch-engine.ts';
import { describeSearchEngine } from './search-engine.ts';
import { describeTypos } from './typos.ts';

/** How many runs of random writes and searches a server gets through in good time. */
const RANDOM_RUNS = { standIn: 60, server: 12 };

describe('over a stand-in', () => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn();
  });
  afterAll(() => standIn.close());

  describeSearchEngine('Meilisearch adapter', () => freshMeilisearchEngine(standIn), { ranks: 'none' });
  describeAgreement('the Meilisearch adapter', () => freshMeilisearchEngine(standIn), {
    numRuns: RANDOM_RUNS.standIn,
    words: false,
  });
});

/** Skipped where there is none: MEILI_URL is unset, and no program of the name is on the PATH. */
describe.skipIf(!findMeilisearch())('over a real server', () => {
  let server: RealServer;
  beforeAll(async () => {
    server = await openMeilisearch();
  });
  afterAll(async () => {
    // A program that was started here takes its indexes along.
    if (server.processId === undefined) await dropMadeIndexes(server);
    await server.close();
  });

  describeSearchEngine('Meilisearch', () => freshMeilisearchEngine(server), { ranks: 'most' });
  describeAgreement('Meilisearch', () => freshMeilisearchEngine(server), {
    numRuns: RANDOM_RUNS.server,
    words: false,
  });
  // It puts a like word of a name before what a term is called.
  describeTypos('Meilisearch', () => freshMeilisearchEngine(server), { found: 1, first: 0.9 });
});
