import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listing, query } from '#tests/contracts/search-fixtures.ts';
import { EmbeddedEngine } from './embedded/engine.ts';
import { BeyondWindowError, type SearchEngine } from './engine.ts';
import { EngineFault } from './engine-fault.ts';
import { DEADLINE_MS, FallbackEngine, LONGEST_WAIT_MS } from './fallback-engine.ts';

const LISTINGS = [1, 2, 3].map((id) => listing(id));

/** An engine that answers as the other one, unless it is told to fail. */
class Wayward extends EmbeddedEngine {
  failing: (() => Promise<never>) | undefined;
  asked = 0;

  override search(asked: Parameters<SearchEngine['search']>[0]) {
    this.asked++;
    return this.failing?.() ?? super.search(asked);
  }

  override health() {
    return { ...super.health(), engine: 'first' };
  }
}

const refuse = () => Promise.reject(new EngineFault('refused', 'the connection is refused'));
const hang = () => new Promise<never>(() => {});

let first: Wayward;
let engine: FallbackEngine;
let told: string[];

beforeEach(async () => {
  vi.useFakeTimers();
  first = new Wayward();
  const spare = new EmbeddedEngine();
  for (const each of [first, spare]) await each.upsert(LISTINGS).visible();
  told = [];
  engine = new FallbackEngine(first, spare, {
    onChange: ({ answers, fault }) => told.push(answers ? 'answers' : `${fault}`),
  });
});
afterEach(() => {
  engine.stop();
  vi.useRealTimers();
});

const total = async () => (await engine.search(query())).total.yes;

describe('who answers', () => {
  test('the first engine is not asked before it was looked at', async () => {
    expect(await total()).toBe(3);
    expect(first.asked).toBe(0);
    expect(engine.health().engine).toBe('embedded');
    await engine.look();
    first.asked = 0;
    expect(await total()).toBe(3);
    expect(first.asked).toBe(1);
    expect(engine.health().engine).toBe('first');
  });

  test('after a failure the spare one answers, and no search asks the first one again', async () => {
    await engine.look();
    first.failing = refuse;
    expect(await total()).toBe(3);
    first.asked = 0;
    expect(await total()).toBe(3);
    expect(first.asked).toBe(0);
    expect(engine.state).toMatchObject({ answers: false, fault: 'refused' });
    expect(told).toEqual(['answers', 'refused']);
  });

  test('one that hangs is waited for up to the deadline', async () => {
    await engine.look();
    first.failing = hang;
    const found = total();
    await vi.advanceTimersByTimeAsync(DEADLINE_MS - 1);
    expect(engine.state.answers).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(await found).toBe(3);
    expect(engine.state.fault).toBe('timeout');
  });

  test('a page that no engine serves is no failure', async () => {
    await engine.look();
    await expect(engine.search(query({ page: 1_000, size: 100 }))).rejects.toThrow(BeyondWindowError);
    await expect(engine.search(query({ page: 0 }))).rejects.toThrow(RangeError);
    expect(engine.state.answers).toBe(true);
  });

  test('an index that was emptied is noticed by the first search that finds nothing', async () => {
    await engine.look();
    await first.remove([1, 2, 3]).visible();
    expect(await total()).toBe(3);
    await vi.advanceTimersByTimeAsync(0);
    expect(engine.state).toMatchObject({ answers: false, fault: 'incomplete' });
  });

  test('finding nothing where nothing is, is an answer', async () => {
    await engine.look();
    const { total: none } = await engine.search(
      query({ needs: { payers: ['aetna'] }, care: { kind: 'terms', terms: [] } }),
    );
    expect(none).toEqual({ yes: 0, open: 0 });
    expect(engine.state.answers).toBe(true);
  });

  test('one that lags too far is not asked', async () => {
    let isBehind = true;
    const behind = new FallbackEngine(first, first, { isBehind: async () => isBehind });
    await behind.look();
    expect(behind.state.fault).toBe('behind');
    isBehind = false;
    await behind.look();
    expect(behind.state.answers).toBe(true);
  });
});

describe('recovery', () => {
  test.each([
    ['at once', 0],
    ['after a minute', 60_000],
    ['after a day', 86_400_000],
  ])('a first engine that answers again %s is asked within seconds', async (_, outage) => {
    await engine.look();
    engine.start();
    first.failing = refuse;
    await total();
    await vi.advanceTimersByTimeAsync(outage);
    expect(engine.state.answers).toBe(false);
    first.failing = undefined;
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS);
    expect(engine.state.answers).toBe(true);
    expect(LONGEST_WAIT_MS).toBeLessThanOrEqual(60_000);
  });

  test('looks come seldom while it stays away', async () => {
    await engine.look();
    engine.start();
    first.failing = refuse;
    await total();
    first.asked = 0;
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(first.asked).toBeLessThanOrEqual(3_600_000 / LONGEST_WAIT_MS + 5);
  });

  test('a failure that no search meets is seen by the looks', async () => {
    await engine.look();
    engine.start();
    first.failing = refuse;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(engine.state.fault).toBe('refused');
  });
});
