import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSitemapPart, PROGRAMS_A_PART, partPaths, robotsText, sitemapXml } from './sitemap.ts';

test('parts stay below what the protocol takes', () => {
  expect(PROGRAMS_A_PART).toBeLessThanOrEqual(50_000);
});

test.each([
  ['no programs', 0, 0],
  ['one', 1, 1],
  ['a full part', PROGRAMS_A_PART, 1],
  ['one more', PROGRAMS_A_PART + 1, 2],
])('%s', (_reason, programs, parts) => {
  const paths = partPaths(programs);
  expect(paths).toHaveLength(2 + parts);
  for (const path of paths) expect(findSitemapPart(path.replace('/sitemap/', ''))).toBeDefined();
});

test('what is no part is none', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'programs-0.xml',
      'programs-01.xml',
      'programs--1.xml',
      'programs-1e9.xml',
      'pages',
      '../pages.xml',
    ),
  );
  fc.assert(
    fc.property(word, (file) => {
      if (!/^(?:pages|states|programs-[1-9]\d{0,4})\.xml$/.test(file))
        expect(findSitemapPart(file)).toBeUndefined();
    }),
  );
});

describe('an address', () => {
  test('is whole', () => {
    expect(sitemapXml(['/programs/a-1'], 'https://a.example/')).toContain(
      '<url><loc>https://a.example/programs/a-1</loc></url>',
    );
  });

  test('cannot end its tag', () => {
    expect(sitemapXml([`/x?a='&b=<script>"`], 'https://a.example')).not.toMatch(/<script|&b|'/);
  });
});

describe('robots', () => {
  test('are led to the sitemap, and away from searches', () => {
    const text = robotsText({ origin: 'https://a.example', isMadeUp: false });
    expect(text).toContain('\nSitemap: https://a.example/sitemap.xml\n');
    expect(text).toContain('\nDisallow: /search\n');
    // Each program's page leads to a claim of its own. What programs can do here is for all to read.
    expect(text).toContain('\nDisallow: /provider/\n');
    expect(text).not.toContain('\nDisallow: /\n');
  });

  test('read no made-up programs', () => {
    expect(robotsText({ origin: 'https://a.example', isMadeUp: true })).toMatch(/\nDisallow: \/\n$/);
  });
});
