import { expect, test } from 'vitest';
import { errorForLog, pathForLog } from './log.server.ts';

test.each([
  ['a query', '/search?near=80202&therapies=dbt', '/search'],
  ['no query', '/programs/a', '/programs/a'],
  ['a long path', `/${'a'.repeat(500)}`, `/${'a'.repeat(199)}`],
])('of %s only the path is kept', (_reason, url, path) => {
  expect(pathForLog(url)).toBe(path);
});

test('an error is told by its name and place, never by its message', () => {
  const told = errorForLog(new TypeError('no place called Home Street 5'));
  expect(told.error).toBe('TypeError');
  expect(told.at.length).toBeGreaterThan(0);
  expect(JSON.stringify(told)).not.toContain('Home Street');
});

test('what was thrown need not be an error', () => {
  expect(errorForLog('Home Street 5')).toEqual({ error: 'string', at: [] });
});
