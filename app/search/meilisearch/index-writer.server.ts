import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Settings } from 'meilisearch';
import { EngineFault } from '../engine-fault.ts';
import type { RefusedListing } from '../search-index-repository.server.ts';
import { describeTask, type MeilisearchConnection } from './connection.server.ts';
import { CHECKSUM_FIELD, SHAPE_FIELD } from './fields.ts';
import type { IndexDocument } from './index-document.ts';
import { INDEX_SETTINGS, SHAPE } from './index-settings.ts';

const BESIDE = '-beside-';
const DOCUMENTS_A_READ = 5_000;
const SWAP_LIMIT_MS = 60_000;
const SWAP_LOOK_MS = 50;

/** Writes to indexes of one name: the one that searches ask, and those that are built beside it. */
export class IndexWriter {
  readonly uid: string;
  #connection: MeilisearchConnection;

  constructor(connection: MeilisearchConnection, uid: string) {
    this.#connection = connection;
    this.uid = uid;
  }

  async exists(uid = this.uid): Promise<boolean> {
    try {
      await this.#connection.ask((client) => client.getRawIndex(uid));
      return true;
    } catch (error) {
      if (error instanceof EngineFault && error.code === 'no-index') return false;
      throw error;
    }
  }

  /** Makes the index where it is missing, and tells it the settings that differ. */
  async prepare(uid = this.uid): Promise<void> {
    if (!(await this.exists(uid))) {
      await this.#connection.run((client) => client.createIndex(uid, { primaryKey: 'id' }));
    }
    const held = await this.#connection.ask((client) => client.index(uid).getSettings());
    const differing = differingSettings(held);
    if (Object.keys(differing).length > 0) {
      await this.#connection.run((client) => client.index(uid).updateSettings(differing));
    }
  }

  /** How many documents of our own making searches find. */
  async count(uid = this.uid): Promise<number> {
    const [told] = await this.#connection.search([
      { indexUid: uid, q: '', limit: 0, facets: [SHAPE_FIELD], filter: `${SHAPE_FIELD} = "${SHAPE}"` },
    ]);
    return told?.facetDistribution?.[SHAPE_FIELD]?.[SHAPE] ?? 0;
  }

  /** Whether searches can be answered from the index as it is. */
  async isFit(uid = this.uid): Promise<boolean> {
    if (!(await this.exists(uid))) return false;
    const held = await this.#connection.ask((client) => client.index(uid).getSettings());
    return Object.keys(differingSettings(held)).length === 0;
  }

  /** Number and checksum of every document, in no set order. */
  async *readChecksums(uid = this.uid): AsyncGenerator<{ id: number; checksum: string }> {
    for (let offset = 0; ; offset += DOCUMENTS_A_READ) {
      const { results } = await this.#connection.ask((client) =>
        client.index(uid).getDocuments({ fields: ['id', CHECKSUM_FIELD], offset, limit: DOCUMENTS_A_READ }),
      );
      for (const document of results) yield { id: document.id, checksum: document[CHECKSUM_FIELD] };
      if (results.length < DOCUMENTS_A_READ) return;
    }
  }

  /** A new, empty index under a name of its own. */
  async prepareBeside(): Promise<string> {
    const uid = `${this.uid}${BESIDE}${randomBytes(6).toString('hex')}`;
    await this.prepare(uid);
    return uid;
  }

  /** Returns the listings that the server refused; all others are found by searches from now on. */
  async put(documents: readonly IndexDocument[], uid = this.uid): Promise<RefusedListing[]> {
    return this.finishPut(documents, await this.startPut(documents, uid), uid);
  }

  /** Hands documents over; `finishPut` waits until they are found. */
  async startPut(documents: readonly IndexDocument[], uid: string): Promise<number | undefined> {
    if (documents.length === 0) return undefined;
    const { taskUid } = await this.#connection.ask((client) =>
      client.index(uid).addDocuments([...documents]),
    );
    return taskUid;
  }

  /** One bad document fails its whole task: the halves are sent again until it stands alone. */
  async finishPut(
    documents: readonly IndexDocument[],
    taskUid: number | undefined,
    uid: string,
  ): Promise<RefusedListing[]> {
    if (taskUid === undefined) return [];
    const task = await this.#connection.finished(taskUid);
    if (task.status === 'succeeded') return [];
    const [first, ...others] = documents;
    if (!first) return [];
    if (others.length === 0) return [{ id: first.id, reason: describeTask(task) }];
    const half = documents.length >>> 1;
    const refused: RefusedListing[] = [];
    for (const part of [documents.slice(0, half), documents.slice(half)]) {
      refused.push(...(await this.put(part, uid)));
    }
    // Where nothing can be taken, it is the server that is at fault and no listing.
    if (refused.length === documents.length) throw new EngineFault('task', describeTask(task));
    return refused;
  }

  async remove(ids: readonly number[], uid = this.uid): Promise<void> {
    if (ids.length === 0) return;
    await this.#connection.run((client) => client.index(uid).deleteDocuments([...ids]));
  }

  /**
   * Puts the index built beside in the place of the one that searches ask, in one step, and deletes the old. A key that is
   * good for some indexes only is not shown the task of a swap, so its end is told by which index stands there.
   */
  async swapIn(beside: string): Promise<void> {
    await this.prepare();
    const wanted = await this.#birthOf(beside);
    await this.#connection.ask((client) =>
      client.swapIndexes([{ indexes: [this.uid, beside], rename: false }]),
    );
    const until = performance.now() + SWAP_LIMIT_MS;
    while ((await this.#birthOf(this.uid)) !== wanted) {
      if (performance.now() > until) throw new EngineFault('timeout', 'the indexes were not swapped');
      await new Promise((resolve) => setTimeout(resolve, SWAP_LOOK_MS));
    }
    await this.drop(beside);
  }

  /** When an index was made: no two are made in the same nanosecond, and a swap keeps it. */
  async #birthOf(uid: string): Promise<string> {
    return String((await this.#connection.ask((client) => client.getRawIndex(uid))).createdAt);
  }

  async drop(uid: string): Promise<void> {
    if (await this.exists(uid)) await this.#connection.run((client) => client.deleteIndex(uid));
  }

  /** What builds that were cut short have left. */
  async findLeftovers(): Promise<string[]> {
    const { results } = await this.#connection.ask((client) => client.getRawIndexes({ limit: 1_000 }));
    return results.map(({ uid }) => uid).filter((uid) => uid.startsWith(this.uid + BESIDE));
  }
}

/** Of our settings those that the index does not have. */
export function differingSettings(held: Settings): Settings {
  return Object.fromEntries(
    Object.entries(INDEX_SETTINGS).filter(([name, wanted]) => !holds(held[name as keyof Settings], wanted)),
  );
}

/** The server tells more than it was told: what it adds of its own does not count. */
function holds(held: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(held) &&
      held.length === wanted.length &&
      wanted.every((item, at) => holds(held[at], item))
    );
  }
  if (typeof wanted !== 'object' || wanted === null) return isDeepStrictEqual(held, wanted);
  if (typeof held !== 'object' || held === null) return false;
  return Object.entries(wanted).every(([name, value]) =>
    holds((held as Record<string, unknown>)[name], value),
  );
}
