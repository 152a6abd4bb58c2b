import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import { releaseLease, takeLease, underLease } from './lease-repository.server.ts';

const MINE = { name: 'index', holder: 'one' };
const THEIRS = { name: 'index', holder: 'other' };
const NOW = new Date('2026-11-22T09:00:00.000Z');
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

let database: TemporaryDatabase;
beforeEach(async () => {
  database = await temporaryDatabase({ places: false });
});
afterEach(() => database.close());

test('one holds it at a time, its holder again, and others once it has run out', async () => {
  const { writer } = database;
  expect(await takeLease(writer, MINE, NOW)).toBe(true);
  expect(await takeLease(writer, THEIRS, later(30))).toBe(false);
  expect(await takeLease(writer, MINE, later(50))).toBe(true);
  expect(await takeLease(writer, THEIRS, later(100))).toBe(false);
  expect(await takeLease(writer, THEIRS, later(111))).toBe(true);
  expect(await takeLease(writer, MINE, later(112))).toBe(false);
});

test('only its holder gives it back', async () => {
  const { writer } = database;
  await takeLease(writer, MINE, NOW);
  await releaseLease(writer, THEIRS);
  expect(await takeLease(writer, THEIRS, NOW)).toBe(false);
  await releaseLease(writer, MINE);
  expect(await takeLease(writer, THEIRS, NOW)).toBe(true);
});

test('work that throws gives it back, and meanwhile nobody else works', async () => {
  const { writer } = database;
  const failing = underLease(writer, MINE, async () => {
    expect(await underLease(writer, THEIRS, async () => 'done')).toBeUndefined();
    throw new Error('no more');
  });
  await expect(failing).rejects.toThrow('no more');
  expect(await underLease(writer, THEIRS, async () => 'done')).toBe('done');
});
