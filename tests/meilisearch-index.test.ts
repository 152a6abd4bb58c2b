import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { insertListingChanges } from '#app/listings/listing-change-repository.server.ts';
import { releaseLease, takeLease } from '#app/search/lease-repository.server.ts';
import { MeilisearchConnection } from '#app/search/meilisearch/connection.server.ts';
import { IndexFollower } from '#app/search/meilisearch/index-follower.server.ts';
import { IndexWriter } from '#app/search/meilisearch/index-writer.server.ts';
import { ReindexError, reindex } from '#app/search/meilisearch/reindex.server.ts';
import { BUILD_LEASE, INDEX_NAME, WRITE_LEASE } from '#app/search/meilisearch/shared-index.ts';
import { differingIds, verifyIndex } from '#app/search/meilisearch/verify-index.server.ts';
import { findSharedIndex, forgetSharedIndexes } from '#app/search/search-index-repository.server.ts';
import { fillWithListings } from './fixtures/fill-with-listings.ts';
import { type StandIn, startStandIn } from './fixtures/meilisearch/stand-in.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

const LISTINGS = 60;

let db: TemporaryDatabase;
let standIn: StandIn;
let writer: IndexWriter;
let ids: number[];

beforeEach(async () => {
  db = await temporaryDatabase({ places: false });
  await fillWithListings(db.writer, LISTINGS);
  standIn = await startStandIn();
  writer = new IndexWriter(new MeilisearchConnection({ url: standIn.url }), INDEX_NAME);
  ids = (await db.reader.selectFrom('listing').select('id').orderBy('id').execute()).map(({ id }) => id);
});
afterEach(async () => {
  await standIn.close();
  await db.close();
});

const follower = (holder = 'one') => new IndexFollower({ db, writer, holder });
const build = (holder = 'builder') => reindex({ db, writer, holder });
const differences = async () => differingIds(await verifyIndex(db.reader, writer));

async function rename(id: number, name: string): Promise<void> {
  await db.writer.updateTable('listing').set({ name }).where('id', '=', id).execute();
  await insertListingChanges(db.writer, [id]);
}

async function withdraw(id: number): Promise<void> {
  await db.writer.updateTable('listing').set({ status: 'withdrawn' }).where('id', '=', id).execute();
  await insertListingChanges(db.writer, [id]);
}

describe('following', () => {
  test('a missing index is made and filled', async () => {
    await follower().catchUp();
    expect(await writer.count()).toBe(LISTINGS);
    expect(await differences()).toEqual([]);
    expect(await follower().lag()).toEqual({ changes: 0, seconds: 0, refused: 0, isOurs: true });
  });

  test('changes are followed from where the last process stopped', async () => {
    await follower('one').catchUp();
    await rename(ids[3]!, 'Alder House');
    await withdraw(ids[4]!);
    expect(await follower().lag()).toMatchObject({ changes: 2, isOurs: true });
    standIn.requests.length = 0;
    await follower('other').catchUp();
    expect(await differences()).toEqual([]);
    expect(await writer.count()).toBe(LISTINGS - 1);
    expect(standIn.requests.filter((request) => request === 'POST /swap-indexes')).toEqual([]);
  });

  test('settings that the server holds are not sent again', async () => {
    const settingsSent = () => standIn.requests.filter((request) => request.startsWith('PATCH /'));
    await writer.prepare();
    await writer.prepare();
    expect(settingsSent()).toHaveLength(1);
    Object.assign(standIn.indexes.get(INDEX_NAME)!.settings, { rankingRules: ['words'] });
    await writer.prepare();
    expect(settingsSent()).toHaveLength(2);
    expect(await writer.isFit()).toBe(true);
  });

  test('one process at a time writes', async () => {
    const one = follower();
    await one.catchUp();
    await rename(ids[0]!, 'Alder House');
    const other = { name: WRITE_LEASE, holder: 'other' };
    await takeLease(db.writer, other);
    await one.catchUp();
    expect(await differences()).toEqual([ids[0]]);
    await releaseLease(db.writer, other);
    await one.catchUp();
    expect(await differences()).toEqual([]);
  });

  test.each<[string, () => unknown]>([
    ['deleted', () => standIn.indexes.delete(INDEX_NAME)],
    ['emptied', () => standIn.indexes.get(INDEX_NAME)?.documents.clear()],
    [
      'told other settings',
      () => Object.assign(standIn.indexes.get(INDEX_NAME)!.settings, { rankingRules: ['words'] }),
    ],
    ['of a database that was put back', () => forgetSharedIndexes(db.writer)],
    [
      'behind a log that was cut',
      () => db.writer.deleteFrom('listing_change').where('listing_id', '=', ids[1]!).execute(),
    ],
  ])('an index that was %s is filled anew by the next process', async (_, harm) => {
    await follower().catchUp();
    await insertListingChanges(db.writer, [ids[1]!, ids[2]!]);
    await harm();
    await follower('other').catchUp();
    expect(await differences()).toEqual([]);
    expect(standIn.requests.filter((request) => request === 'POST /swap-indexes')).toHaveLength(2);
  });

  test('an index of another version is taken over once, not back and forth', async () => {
    const old = follower('old');
    await old.catchUp();
    await db.writer.updateTable('search_index').set({ shape: 'newer' }).execute();
    await rename(ids[0]!, 'Alder House');
    await old.catchUp();
    expect(await old.isBehind()).toBe(true);
    expect((await findSharedIndex(db.reader, INDEX_NAME))?.shape).toBe('newer');
    await follower('started later').catchUp();
    expect(await old.isBehind()).toBe(false);
    expect(await differences()).toEqual([]);
  });

  test('a listing that the server refuses is named and holds nothing up', async () => {
    await follower().catchUp();
    standIn.refuse.add(ids[7]!);
    await insertListingChanges(db.writer, ids.slice(0, 20));
    await rename(ids[1]!, 'Alder House');
    await follower().catchUp();
    const index = await findSharedIndex(db.reader, INDEX_NAME);
    expect(index?.refused.map(({ id }) => id)).toEqual([ids[7]]);
    expect(await differences()).toEqual([ids[7]]);
    standIn.refuse.clear();
    await insertListingChanges(db.writer, [ids[7]!]);
    await follower().catchUp();
    expect((await follower().lag()).refused).toBe(0);
    expect(await differences()).toEqual([]);
  });

  test('a server that takes nothing is at fault, and no listing', async () => {
    await follower().catchUp();
    for (const id of ids) standIn.refuse.add(id);
    await insertListingChanges(db.writer, ids);
    await expect(follower().catchUp()).rejects.toMatchObject({ code: 'task' });
    expect((await follower().lag()).changes).toBe(LISTINGS);
  });
});

describe('building anew', () => {
  test('replaces the index in one step and leaves nothing behind', async () => {
    await follower().catchUp();
    standIn.indexes.get(INDEX_NAME)?.documents.delete(ids[5]!);
    expect(await build()).toEqual({ listings: LISTINGS, changed: 0 });
    expect(await differences()).toEqual([]);
    expect([...standIn.indexes.keys()]).toEqual([INDEX_NAME]);
  });

  test('takes in what changes while it builds, and the old index does too', async () => {
    const live = follower();
    await live.catchUp();
    let pending: Promise<void> | undefined;
    standIn.fault = (request) => {
      if (request.url?.includes('-beside-') && request.method === 'POST') {
        standIn.fault = undefined;
        pending = Promise.all([rename(ids[0]!, 'Cedar House'), withdraw(ids[1]!)]).then(() => live.catchUp());
      }
      return false;
    };
    const report = await build();
    await pending;
    await live.catchUp();
    expect(report.listings).toBe(LISTINGS - 1);
    expect(await differences()).toEqual([]);
  });

  test('a refused listing is named and stops the swap', async () => {
    await follower().catchUp();
    standIn.refuse.add(ids[9]!);
    standIn.requests.length = 0;
    const error = await build().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ReindexError);
    expect(error).toMatchObject({ trouble: { kind: 'refused', listings: [{ id: ids[9] }] } });
    expect(standIn.requests).not.toContain('POST /swap-indexes');
    expect([...standIn.indexes.keys()]).toEqual([INDEX_NAME]);
    expect(await writer.count()).toBe(LISTINGS);
  });

  test('an index that lost a document on its way is not swapped in', async () => {
    await follower().catchUp();
    standIn.fault = (request) => {
      const beside = [...standIn.indexes.entries()].find(([uid]) => uid.includes('-beside-'));
      if (request.method === 'GET' && beside) beside[1].documents.delete(ids[2]!);
      return false;
    };
    const error = await build().catch((reason: unknown) => reason);
    standIn.fault = undefined;
    expect(error).toMatchObject({ trouble: { kind: 'differs', listingIds: [ids[2]] } });
    expect(await writer.count()).toBe(LISTINGS);
  });

  test('of two at once one builds and the other says so', async () => {
    const results = await Promise.allSettled([build('one'), build('other')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find((result) => result.status === 'rejected');
    expect(refused?.reason).toMatchObject({ trouble: { kind: 'underway' } });
    expect(await differences()).toEqual([]);
  });

  test('what a killed build left is cleared away by the next', async () => {
    await follower().catchUp();
    await writer.prepareBeside();
    await takeLease(db.writer, { name: BUILD_LEASE, holder: 'killed' }, new Date(Date.now() - 61_000));
    await build();
    expect([...standIn.indexes.keys()]).toEqual([INDEX_NAME]);
  });

  test('a server that fails in the middle leaves the old index at work', async () => {
    await follower().catchUp();
    standIn.fault = (request, response) => {
      if (!request.url?.includes('-beside-') || !request.url.includes('/documents')) return false;
      response.socket?.resetAndDestroy();
      return true;
    };
    await expect(build()).rejects.toMatchObject({ code: 'broken' });
    standIn.fault = undefined;
    expect(await differences()).toEqual([]);
    await build();
    expect([...standIn.indexes.keys()]).toEqual([INDEX_NAME]);
  });
});

describe('npm run reindex', () => {
  async function run(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/reindex.ts'], {
      env: { NODE_ENV: 'production', PATH: process.env.PATH, DATABASE_FILE: db.file, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => {
        output += piece;
      });
    const [code] = await once(child, 'exit');
    return { code: code as number | null, output };
  }

  test('says what it did', async () => {
    const { code, output } = await run({ MEILI_URL: standIn.url });
    expect(output).toMatch(/The new index is in place: 60 listings/);
    expect(code).toBe(0);
    expect(await differences()).toEqual([]);
  });

  test.each<[string, () => Record<string, string>, RegExp]>([
    ['no server is set', () => ({}), /MEILI_URL is not set/],
    ['nobody listens', () => ({ MEILI_URL: 'http://127.0.0.1:9' }), /The search server failed: .*old index/],
    [
      'a listing is refused',
      () => {
        standIn.refuse.add(ids[0]!);
        return { MEILI_URL: standIn.url };
      },
      /Refused, so the old index stays:\n +listing \d+: task/,
    ],
  ])('%s: says so and fails', async (_, env, said) => {
    const { code, output } = await run(env());
    expect(output).toMatch(said);
    expect(code).toBe(1);
  });
});
