import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addUp, closingLine, enginesLine, judgeRun, skippedByReason } from './test-results.mjs';

const file = (status: string, ...tests: string[]) => ({
  name: 'app/x.test.ts',
  status,
  assertionResults: tests.map((each) => ({ status: each, fullName: each })),
});
const run = (...testResults: ReturnType<typeof file>[]) => ({ testResults });

describe('what a run amounts to', () => {
  test.each([
    ['all passed', run(file('passed', 'passed', 'passed')), 0, [2, 0, 0]],
    ['a failure is counted', run(file('failed', 'passed', 'failed')), 1, [1, 1, 0]],
    ['skipped and to-do tests are skipped', run(file('passed', 'passed', 'skipped', 'todo')), 0, [1, 0, 2]],
    ['a file that does not load is a failure', run(file('passed', 'passed'), file('failed')), 1, [1, 1, 0]],
    ['a set-up that throws is a failure', run(file('failed', 'skipped', 'skipped')), 1, [0, 1, 2]],
    ['no report is a failure', undefined, 0, [0, 1, 0]],
    ['a crash after the tests is a failure', run(file('passed', 'passed')), 1, [1, 1, 0]],
    ['no test is a failure', run(), 0, [0, 1, 0]],
    ['nothing but skipped tests is a failure', run(file('passed', 'skipped')), 0, [0, 1, 1]],
  ])('%s', (_reason, report, exitCode, [passed, failed, skipped]) => {
    expect(judgeRun(report, exitCode)).toMatchObject({ passed, failed, skipped });
  });
});

test('tallies add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(addUp([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});

test.each([
  [{ passed: 612, failed: 0, skipped: 0 }, '612 passed, 0 failed'],
  [{ passed: 600, failed: 2, skipped: 10 }, '600 passed, 2 failed, 10 skipped'],
])('the closing line of %o', (tally, line) => {
  expect(closingLine(tally)).toBe(line);
});

test('skipped tests are told apart by what they want', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stepwell-'));
  const onData = join(folder, 'real.test.ts');
  writeFileSync(onData, 'describe.skipIf(!process.env.STEPWELL_DATA)');
  const onServer = join(folder, 'server.test.ts');
  writeFileSync(onServer, 'describe.skipIf(!findMeilisearch())');
  const skipped = [{ status: 'skipped', fullName: 'x' }];
  const files = [
    { name: onData, status: 'passed', assertionResults: skipped },
    { name: onServer, status: 'passed', assertionResults: [...skipped, ...skipped, ...skipped] },
    { name: '/repo/tests/e2e/near.test.ts', status: 'passed', assertionResults: [...skipped, ...skipped] },
  ];
  expect(skippedByReason(files)).toEqual({ realData: 1, browser: 2, searchServer: 3 });
});

test('a search engine that was not tested is named', () => {
  expect(enginesLine(0)).toBe('Search engines tested: embedded; Meilisearch, on a real server.');
  expect(enginesLine(61)).toMatch(
    /over a stand-in\. 61 tests on a real Meilisearch were skipped: set MEILI_URL/,
  );
});
