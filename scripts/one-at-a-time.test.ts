import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.mjs';
import { runNode } from './run-step.mjs';

const newLock = () => join(mkdtempSync(join(tmpdir(), 'stepwell-')), 'build', '.lock');

test('the job holds the lock, and its result comes back', async () => {
  const lock = newLock();
  expect(await oneAtATime(lock, async () => existsSync(lock))).toBe(true);
  expect(existsSync(lock)).toBe(false);
});

test('a job that fails lets go', async () => {
  const lock = newLock();
  await expect(oneAtATime(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

test('the next job waits until the first is done', async () => {
  const lock = newLock();
  const order: string[] = [];
  const waited: string[] = [];
  let letGo = () => {};
  const first = oneAtATime(lock, async () => {
    await new Promise<void>((resolve) => {
      letGo = resolve;
    });
    order.push('first');
  });
  const second = oneAtATime(
    lock,
    async () => void order.push('second'),
    () => {
      waited.push('said');
      letGo();
    },
  );
  await Promise.all([first, second]);
  expect(order).toEqual(['first', 'second']);
  expect(waited).toEqual(['said']);
});

test('what a killed process left behind is cleared', async () => {
  const lock = newLock();
  await oneAtATime(lock, async () => {});
  const { output } = await runNode(['-e', 'console.log(process.pid)']);
  writeFileSync(lock, output.trim());
  expect(await oneAtATime(lock, async () => 'done')).toBe('done');
  expect(readdirSync(join(lock, '..'))).toEqual([]);
});

test('a number that this process has by chance is no holder', async () => {
  const lock = newLock();
  await oneAtATime(lock, async () => {});
  writeFileSync(lock, String(process.pid));
  expect(await oneAtATime(lock, async () => 'done')).toBe('done');
});
