import { expect, test } from 'vitest';
import { Allowance } from './allowance.ts';

const HOUR = 3_600_000;

test('so often and no more, for each client by itself, until the next period', () => {
  const allowance = new Allowance({ most: 2, periodMs: HOUR });
  const takes = (client: string, at: number) => allowance.take(client, at);
  expect([takes('a', 0), takes('a', 1), takes('a', 2)]).toEqual([true, true, false]);
  expect(takes('b', 3)).toBe(true);
  expect(takes('a', HOUR - 1)).toBe(false);
  expect([takes('a', HOUR), takes('a', HOUR), takes('a', HOUR)]).toEqual([true, true, false]);
});

test('a flood of clients is forgotten, not kept', () => {
  const allowance = new Allowance({ most: 1, periodMs: HOUR });
  for (let client = 0; client < 20_000; client++) allowance.take(String(client), 0);
  expect(allowance.take('0', 0)).toBe(true);
});
