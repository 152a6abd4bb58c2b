import { Meilisearch, type MultiSearchQuery, type SearchResponse, type Task } from 'meilisearch';
import { EngineFault } from '../engine-fault.ts';
import { faultOf } from './fault.server.ts';

export interface MeilisearchAddress {
  url: string;
  apiKey?: string;
}

/** What a visitor waits for one request. */
export const SEARCH_TIMEOUT_MS = 800;
const ADMIN_TIMEOUT_MS = 30_000;
const TASK_LIMIT_MS = 15 * 60_000;
const FIRST_LOOK_MS = 20;
const LONGEST_LOOK_MS = 500;

/**
 * On one machine a compressed answer of more than a packet waits for an acknowledgement that the other side delays
 * by 40 ms. Nothing that a server says may lead a request, and with it the key, to another address.
 */
const REQUEST = { headers: { 'Accept-Encoding': 'identity' }, redirect: 'error' } as const;

/** The only place that speaks to the server. Rejects with `EngineFault` alone. */
export class MeilisearchConnection {
  #searches: Meilisearch;
  #admin: Meilisearch;

  constructor({ url, apiKey }: MeilisearchAddress) {
    const base = { host: url, ...(apiKey ? { apiKey } : {}), requestInit: REQUEST };
    this.#searches = new Meilisearch({ ...base, timeout: SEARCH_TIMEOUT_MS });
    this.#admin = new Meilisearch({ ...base, timeout: ADMIN_TIMEOUT_MS });
  }

  async search(queries: MultiSearchQuery[]): Promise<SearchResponse[]> {
    const answer = await guarded(() => this.#searches.multiSearch({ queries }));
    const results: unknown = answer?.results;
    if (!Array.isArray(results) || results.length !== queries.length) {
      throw new EngineFault('answer', 'the answer cannot be read');
    }
    return results;
  }

  /** Asks what a visitor does not wait for. */
  ask<T>(work: (client: Meilisearch) => Promise<T>): Promise<T> {
    return guarded(() => work(this.#admin));
  }

  /** Starts a task and waits for its end. Rejects where the server did not carry it out. */
  async run(start: (client: Meilisearch) => Promise<{ taskUid: number }>): Promise<void> {
    const { taskUid } = await this.ask(start);
    const task = await this.finished(taskUid);
    if (task.status !== 'succeeded') throw new EngineFault('task', describeTask(task));
  }

  /** Waits until a task is over, well or badly. */
  async finished(taskUid: number): Promise<Task> {
    const until = performance.now() + TASK_LIMIT_MS;
    for (let wait = FIRST_LOOK_MS; performance.now() < until; wait = Math.min(wait * 2, LONGEST_LOOK_MS)) {
      const task = await this.ask((client) => client.tasks.getTask(taskUid));
      if (task.status !== 'enqueued' && task.status !== 'processing') return task;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    throw new EngineFault('timeout', `task ${taskUid} is not done`);
  }
}

export function describeTask({ uid, type, status, error }: Task): string {
  return `task ${uid} (${type}) ${status}: ${error?.message ?? 'no reason given'}`;
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw faultOf(error);
  }
}
