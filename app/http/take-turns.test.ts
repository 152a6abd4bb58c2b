import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Request, Response } from 'express';
import { expect, test } from 'vitest';
import { takeTurns } from './take-turns.ts';

test('answers begin one a turn, the first that came first, and none for who has gone', async () => {
  const begun: string[] = [];
  const pages = takeTurns(({ path }) => void begun.push(path));
  const ask = (path: string, destroyed = false) =>
    pages({ path } as Request, { destroyed } as Response, () => undefined);
  for (const path of ['/a', '/b']) ask(path);
  ask('/gone', true);
  ask('/c');
  const seen: string[][] = [];
  for (let turn = 0; turn < 5; turn++) {
    await nextTurn();
    seen.push([...begun]);
    if (turn === 0) ask('/late');
  }
  expect(begun).toEqual(['/a', '/b', '/c', '/late']);
  for (const [turn, paths] of seen.entries()) expect(paths.length).toBeLessThanOrEqual(turn + 1);
  ask('/after');
  await nextTurn();
  expect(begun.at(-1)).toBe('/after');
});
