import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { listRepository } from './house-rules/source-file.ts';

const paths = listRepository();
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const pages = paths.filter(
  (path) => path === 'README.md' || (path.startsWith('docs/') && path.endsWith('.md')),
);

const LARGEST_TEXT = 2_000_000;
const BINARY = /\.(?:png|jpe?g|woff2?|ico|gz|xlsx?)$/;
const texts = paths
  .filter((path) => !BINARY.test(path) && statSync(path).size < LARGEST_TEXT)
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const linksOf = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/\]\((?<to>[^)\s]+)\)|(?:src|href)="(?<also>[^"]+)"/g)]
    .map(({ groups }) => groups?.to ?? groups?.also ?? '')
    .filter((link) => !/^(?:https?:|mailto:|#)/.test(link));

/** Commands of this repository that a page tells a reader to run. */
const commandsOf = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/\bnpm (?:run (?<script>[a-z:-]+)|(?<own>start|test))\b/g)].map(
    ({ groups }) => groups?.script ?? groups?.own ?? '',
  );

/** Every variable that the server reads. */
const variables = [
  ...(
    /z\.object\(\{([\s\S]*?)^\}\);/m.exec(readFileSync('app/http/env.server.ts', 'utf8'))?.[1] ?? ''
  ).matchAll(/^ {2}([A-Z_]+):/gm),
].map(([, name]) => name ?? '');

test('README leads to every decision', () => {
  const decisions = pages.filter((path) => path.startsWith('docs/decisions/'));
  expect(linksOf('README.md')).toEqual(expect.arrayContaining(decisions));
});

describe('what runs in containers', () => {
  const image = readFileSync('Dockerfile', 'utf8');
  const compose = readFileSync('compose.yaml', 'utf8');
  const parts = (names: string) => compose.split(/^ {2}(?=\S)/m).filter((part) => part.startsWith(names));
  const [ours = ''] = parts('stepwell:');
  const [searchServer = ''] = parts('meilisearch:');
  const setIn = (part: string) => [...part.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name]) => name ?? '');
  const setInImage = [...(/^ENV (.+)$/m.exec(image)?.[1] ?? '').matchAll(/([A-Z_]+)=/g)].map(
    ([, name]) => name ?? '',
  );

  test('sets only variables that the server reads', () => {
    expect(setIn(ours)).toContain('MEILI_URL');
    expect(setInImage).toContain('DATABASE_FILE');
    expect([...setIn(ours), ...setInImage].filter((name) => !variables.includes(name))).toEqual([]);
  });

  test('gives the master key to the search server alone, and no key of its own', () => {
    expect(setIn(searchServer)).toContain('MEILI_MASTER_KEY');
    expect(ours).not.toContain('MASTER');
    expect(compose.match(/_KEY: (?!\$\{MEILI_(?:MASTER|API)_KEY:[-?])/g)).toBeNull();
  });

  test('the search server is the version that operators are told, tells nobody, and is reached from inside alone', () => {
    const [, version] = /image: getmeili\/meilisearch:v(\d+\.\d+)\.\d+\n/.exec(searchServer) ?? [];
    expect(readFileSync('docs/operating.md', 'utf8')).toContain(
      `Meilisearch ${version} is what this was tested with.`,
    );
    expect(searchServer).toContain('MEILI_NO_ANALYTICS: "true"');
    expect(searchServer).not.toContain('ports:');
  });

  test('what both keep is in volumes, and both are asked how they are', () => {
    expect(image).toMatch(/^ENV .*DATABASE_FILE=\/data\/.*$[\s\S]*^VOLUME \/data$/m);
    expect(ours).toContain('stepwell-data:/data\n');
    expect(searchServer).toContain('meilisearch-data:/meili_data\n');
    for (const part of [ours, searchServer])
      expect(part).toMatch(/healthcheck:\n\s+test: \["CMD", .*\/health/);
  });

  test('the image starts what npm start does, as nobody special', () => {
    expect(`CMD ${JSON.stringify(manifest.scripts.start.split(' ')).replaceAll(',', ', ')}`).toBe(
      image.trim().split('\n').at(-1),
    );
    expect(image).toMatch(/^USER node$/m);
    const [, base = ''] = /^FROM node:(\d+)/.exec(image) ?? [];
    expect(Number(base)).toBeGreaterThanOrEqual(Number(/\d+/.exec(manifest.engines.node)?.[0]));
  });
});

describe('what the pages say', () => {
  test('there are pages', () => {
    expect(pages).toContain('README.md');
  });

  test.each(pages.flatMap((page) => linksOf(page).map((link) => [page, link])))(
    '%s links to %s',
    (page, link) => {
      expect(existsSync(join(page, '..', link.replace(/#.*$/, '')))).toBe(true);
    },
  );

  test.each(pages.flatMap((page) => [...new Set(commandsOf(page))].map((script) => [page, script])))(
    '%s names the command %s',
    (_page, script) => {
      expect(Object.keys(manifest.scripts)).toContain(script);
    },
  );

  test('every variable that the server reads is in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(variables.length).toBeGreaterThan(4);
    expect(variables.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  test('the license is the one that package.json names', () => {
    expect(manifest.license).toBe('Apache-2.0');
    expect(readFileSync('LICENSE', 'utf8')).toMatch(/Apache License\s+Version 2\.0, January 2004/);
  });
});

/** In parts, so that this file does not hold what it looks for. */
const between = (mark: string, ...words: string[]) => words.map((word) => `${mark}${word}${mark}`);
const FOREIGN: [what: string, needle: RegExp][] = [
  [
    'a folder of one machine',
    new RegExp(`(?<![\\w.:$}])(?:${between('/', 'work', 'root', 'tmp', 'home', 'Users').join('|')})[\\w.]`),
  ],
  [
    'a package registry',
    new RegExp(
      `${['registry', '(?:npmjs|yarnpkg)'].join('\\.')}|${['artifact', 'ory'].join('')}|${['verd', 'accio'].join('')}`,
    ),
  ],
];

describe('what is in the repository', () => {
  test.each(FOREIGN)('no file names %s', (_what, needle) => {
    const found = texts.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          needle.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
        ),
    );
    expect(found).toEqual([]);
  });

  test('no published data file is kept here: an operator fetches the newest', () => {
    const isSmallFixture = (path: string) =>
      path.startsWith('tests/fixtures/') && statSync(path).size < 20_000;
    const tables = paths.filter((path) => /\.(?:csv|tsv|xlsx?|gz|zip|db|sqlite)$/.test(path));
    expect(tables.filter((path) => !isSmallFixture(path))).toEqual([]);
  });

  test('.ci/run is one line that runs the tests', () => {
    const lines = readFileSync('.ci/run', 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/npm test$/);
  });
});
