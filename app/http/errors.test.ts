import { expect, test } from 'vitest';
import { codeOfStatus, STATUS_OF_ERROR } from './errors.ts';

test.each([
  [404, 'not-found'],
  [410, 'gone'],
  [400, 'bad-link'],
  [418, 'bad-link'],
  [500, 'broken'],
  [599, 'broken'],
])('status %i is explained as %s', (status, code) => {
  expect(codeOfStatus(status)).toBe(code);
});

test('every code but "broken" is the sender’s trouble, so that no request can bring a 5xx', () => {
  const statuses = Object.entries(STATUS_OF_ERROR).filter(([code]) => code !== 'broken');
  for (const [, status] of statuses) expect(Math.floor(status / 100)).toBe(4);
});
