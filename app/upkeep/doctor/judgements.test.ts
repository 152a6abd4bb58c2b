import { describe, expect, test } from 'vitest';
import type { Source } from '#app/listings/listing.ts';
import type { Series } from '#app/listings/series.ts';
import { checkClock } from './check-clock.ts';
import { checkConfiguration, isPublicUrl } from './check-configuration.server.ts';
import { judgeSpace } from './check-disk.server.ts';
import { checkImports } from './check-imports.ts';
import { checkSources } from './check-sources.ts';
import type { Finding, Level } from './finding.ts';

const NOW = new Date('2026-11-22T06:43:00.000Z');

/** The findings as "level: what was found → what to do". */
const told = (findings: readonly Finding[]) =>
  findings.map(({ level, found, todo }) => `${level}: ${found}${todo === undefined ? '' : ` → ${todo}`}`);

describe('configuration', () => {
  test.each<[reason: string, variables: Record<string, string>, says: RegExp[]]>([
    ['nothing set', {}, [/^advice: PUBLIC_URL is not set.*→ Before visitors come/]],
    ['an address of this machine', { PUBLIC_URL: 'http://localhost:3000' }, [/^ok: Every variable/]],
    [
      'https behind a proxy that is believed',
      { PUBLIC_URL: 'https://a.gov', TRUST_PROXY: '1' },
      [/^ok: Every/],
    ],
    [
      'https and no proxy is believed',
      { PUBLIC_URL: 'https://a.gov' },
      [/^advice: .*TRUST_PROXY is 0.*→ Set TRUST_PROXY/],
    ],
    ['http for the public', { PUBLIC_URL: 'http://a.gov' }, [/^advice: .*begins with http.*→ Put a proxy/]],
    [
      'two that cannot be used',
      { PORT: 'many', LOG_LEVEL: 'loud' },
      [/^problem: PORT cannot be used\. → Set a whole number/, /^problem: LOG_LEVEL cannot be used\. → Set/],
    ],
  ])('%s', (_reason, variables, says) => {
    const lines = told(checkConfiguration(variables).findings);
    expect(lines).toHaveLength(says.length);
    for (const [index, line] of lines.entries()) expect(line).toMatch(says[index] ?? /^$/);
  });

  test.each([
    [undefined, false],
    ['https://iop.example.org', true],
    ['http://127.0.0.1:3000', false],
    ['http://[::1]:3000', false],
    ['https://stepwell.test', false],
    ['https://localhost.evil.org', true],
  ])('visitors from elsewhere can come to %s: %s', (url, is) => {
    expect(isPublicUrl(url)).toBe(is);
  });
});

describe('disk', () => {
  test.each<[reason: string, free: number, size: number, level: Level]>([
    ['room for all', 3_000_000_000, 900_000_000, 'ok'],
    ['less than three times the database', 2_600_000_000, 900_000_000, 'advice'],
    ['less than the database', 800_000_000, 900_000_000, 'problem'],
    ['a small database on a full disk', 50_000_000, 1_000_000, 'problem'],
    ['a small database on a nearly full disk', 150_000_000, 1_000_000, 'advice'],
    ['nothing yet, and room', 300_000_000, 0, 'ok'],
  ])('%s', (_reason, free, size, level) => {
    expect(judgeSpace(free, size).level).toBe(level);
  });
});

describe('clock', () => {
  test.each<[reason: string, seen: Parameters<typeof checkClock>[1], level: Level]>([
    ['nothing to compare with', {}, 'ok'],
    [
      'after all',
      { newestChange: '2026-11-22T06:42:00.000Z', builtAt: new Date('2026-11-01T00:00:00Z') },
      'ok',
    ],
    ['another machine is a minute ahead', { newestChange: '2026-11-22T06:44:00.000Z' }, 'ok'],
    ['before the newest change', { newestChange: '2026-11-22T07:43:00.000Z' }, 'problem'],
    ['before the build', { builtAt: new Date('2027-01-01T00:00:00Z') }, 'problem'],
  ])('%s', (_reason, seen, level) => {
    expect(checkClock(NOW, seen).level).toBe(level);
  });
});

describe('imports', () => {
  const run = {
    id: 7,
    series: 'samhsa-su',
    release: '2023',
    fileName: 'su.xlsx',
    startedAt: '2026-11-22T06:40:00.000Z',
    undoStartedAt: null,
  };
  test.each<[reason: string, runs: Parameters<typeof checkImports>[0], says: RegExp]>([
    ['none', [], /^ok: /],
    ['begun just now', [run], /^advice: .*su\.xlsx.*→ Unless it is still at work, run the same command/],
    ['begun long ago', [{ ...run, startedAt: '2026-11-21T06:40:00.000Z' }], /^problem: .*→ Run the same/],
    [
      'taken back in part',
      [{ ...run, undoStartedAt: '2026-11-20T06:40:00.000Z' }],
      /^problem: .*in part\. → Run "npm run import -- --undo 7"/,
    ],
  ])('%s', (_reason, runs, says) => {
    expect(told(checkImports(runs, NOW)).join('\n')).toMatch(says);
  });
});

describe('sources', () => {
  const source = (series: Series, release: string, publishedOn = release): Source => ({
    id: 1,
    series,
    release,
    publisher: 'A publisher',
    publishedOn,
    termsOfUse: '',
  });
  test.each<[reason: string, sources: Source[], isPublic: boolean, says: RegExp[]]>([
    ['none', [], true, [/^advice: There are no listings yet/]],
    ['made up, at home', [source('demonstration', '2026')], false, [/^advice: .*made up/]],
    ['made up, for the public', [source('demonstration', '2026')], true, [/^problem: .*made up.*→ Import/]],
    ['recent', [source('samhsa-su', '2025'), source('co-bha', '2026-11-01')], true, [/^ok: .*co-bha/]],
    [
      'an old edition beside a recent one',
      [source('samhsa-su', '2025'), source('samhsa-su', '2022')],
      true,
      [/^ok/],
    ],
    [
      'two that are old',
      [source('samhsa-mh', '2024'), source('co-bha', '2023-02-27')],
      true,
      [/samhsa-mh here is 2024.*samhsa\.gov/, /co-bha here is 2023-02-27.*data\.colorado\.gov/],
    ],
    ['a list of addresses, which does not age', [source('locator-addresses', '2021')], true, [/^ok/]],
  ])('%s', (_reason, sources, isPublic, says) => {
    const lines = told(checkSources(sources, NOW, isPublic));
    expect(lines).toHaveLength(says.length);
    for (const [index, line] of lines.entries()) expect(line).toMatch(says[index] ?? /^$/);
  });
});
