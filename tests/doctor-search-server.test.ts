import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { MeilisearchConnection } from '#app/search/meilisearch/connection.server.ts';
import { IndexWriter } from '#app/search/meilisearch/index-writer.server.ts';
import { reindex } from '#app/search/meilisearch/reindex.server.ts';
import { INDEX_NAME } from '#app/search/meilisearch/shared-index.ts';
import { examine } from '#app/upkeep/doctor/examine.server.ts';
import { fillWithListings } from './fixtures/fill-with-listings.ts';
import { type StandIn, startStandIn } from './fixtures/meilisearch/stand-in.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

const NOW = new Date('2026-11-22T06:43:00.000Z');

let database: TemporaryDatabase;
let standIn: StandIn;
let writer: IndexWriter;

beforeEach(async () => {
  database = await temporaryDatabase({ places: false });
  await fillWithListings(database.writer, 40);
  standIn = await startStandIn();
  writer = new IndexWriter(new MeilisearchConnection({ url: standIn.url }), INDEX_NAME);
});
afterEach(async () => {
  await standIn.close();
  await database.close();
});

/** What the doctor says of the search server's index. */
async function lines(): Promise<string[]> {
  const findings = await examine({
    variables: { DATABASE_FILE: database.file, PORT: '0', MEILI_URL: standIn.url },
    now: NOW,
    builtFile: join(database.folder, 'none.js'),
    nodeVersion: '20.19.0',
    findNodeProblem: () => undefined,
    findPortProblem: async () => undefined,
  });
  return findings
    .filter(({ subject }) => subject === 'index')
    .slice(1)
    .map(({ level, found, todo }) => `${level}: ${found}${todo === undefined ? '' : ` → ${todo}`}`);
}

describe('a search server', () => {
  const fill = () => reindex({ db: database, writer, holder: 'test' });
  const documents = () => standIn.indexes.get(INDEX_NAME)!.documents;

  it('that holds every listing is well', async () => {
    await fill();
    expect(await lines()).toEqual(['ok: The search server answers and holds all 40 listings as they are.']);
  });

  test.each<[reason: string, harm: () => unknown, says: RegExp]>([
    ['never filled', () => standIn.indexes.clear(), /^problem: .*has no index of this database.* → Start/],
    [
      'that lacks one',
      () => documents().delete([...documents().keys()][0]!),
      /^problem: .*holds 39 of 40 listings\. Differing: 1 /,
    ],
    [
      'with a listing as it was before',
      () => Object.assign([...documents().values()][3]!, { checksum: 'before' }),
      /^problem: .*Differing: 1 \(\d+\).* → Run "npm run reindex"/,
    ],
    [
      'of another version',
      () => database.writer.updateTable('search_index').set({ shape: 'other' }).execute(),
      /^problem: .*another version/,
    ],
    [
      'that nobody writes to',
      () =>
        database.writer
          .insertInto('listing_change')
          .values({ listing_id: 1, changed_at: '2026-11-22T06:00:00.000Z' })
          .execute(),
      /^problem: .*yet to read: 1; the first has waited 2,580 s/,
    ],
    [
      'that refuses a listing',
      () =>
        database.writer
          .updateTable('search_index')
          .set({ refused: JSON.stringify([{ id: 7, reason: 'task 3 failed' }]) })
          .execute(),
      /^problem: .*refuses: 1; 7 \(task 3 failed\)/,
    ],
    ['that is down', () => standIn.close(), /^advice: .*cannot be asked: .*from memory meanwhile/],
    [
      'that knows another key',
      () => {
        standIn.apiKey = 'another';
      },
      /^advice: .*403: invalid_api_key.* → Check MEILI_API_KEY/,
    ],
  ])('%s: it is said', async (_, harm, says) => {
    await fill();
    await harm();
    expect(await lines()).toEqual([expect.stringMatching(says)]);
  });
});
