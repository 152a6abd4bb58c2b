import { describe, expect, test } from 'vitest';
import { findBarrels, findEscapes, findNameBreaches, findSizeBreaches } from './house-rules/file-rule.ts';
import { findImportBreaches, findRemixBreaches, placeOf, ROWS } from './house-rules/import-rule.ts';
import { findServerBreaches, findSqlBreaches } from './house-rules/server-rule.ts';
import {
  type Breach,
  isCode,
  listRepository,
  readSource,
  type SourceFile,
} from './house-rules/source-file.ts';

type Rule = (files: readonly SourceFile[]) => Breach[];

const paths = listRepository();
const code = paths.filter(isCode).map(readSource);
const styles = paths.filter((path) => path.endsWith('.css')).map(readSource);

const RULES: [reason: string, rule: Rule, files: SourceFile[]][] = [
  ['imports go down the rows', findImportBreaches, code],
  ['Remix stays in routes and entries', findRemixBreaches, code],
  ['what reaches out ends in .server.ts', findServerBreaches, code],
  ['SQL is in repositories', findSqlBreaches, code],
  ['no file is too long', findSizeBreaches, [...code, ...styles]],
  ['every name says something', findNameBreaches, [...code, ...styles]],
  ['no barrels', findBarrels, code],
  ['no check is switched off', findEscapes, code],
];

describe('the repository', () => {
  test('was found', () => {
    expect(code.map(({ path }) => path)).toContain('tests/architecture.test.ts');
    expect(code.length).toBeGreaterThan(50);
  });

  test.each(RULES)('%s', (_reason, rule, files) => {
    expect(rule(files)).toEqual([]);
  });
});

/** In parts, so that this file does not hold what it plants. */
const off = (...words: string[]) => words.join('-');
const lines = (count: number) => Array.from({ length: count }, () => 'x();').join('\n');

describe('a planted breach is found', () => {
  test.each<[reason: string, rule: Rule, path: string, text: string]>([
    ['upwards', findImportBreaches, 'app/listings/a.ts', "import { x } from '#app/search/engine.ts'"],
    [
      'upwards by a type',
      findImportBreaches,
      'app/listings/a.ts',
      "import type { x } from '#app/needs/needs.ts'",
    ],
    ['upwards by import()', findImportBreaches, 'db/a.ts', "await import('../app/listings/facts.ts')"],
    ['upwards inside a type', findImportBreaches, 'db/a.ts', "type A = import('#app/needs/needs.ts').Needs"],
    ['upwards by handing on', findImportBreaches, 'db/a.ts', "export { x } from '#app/needs/needs.ts'"],
    ['sideways', findImportBreaches, 'app/search/a.ts', "import '../import/source-row.ts'"],
    ['from page to page', findImportBreaches, 'app/pages/search/a.tsx', "import '../program/a.ts'"],
    ['from script to route, sideways', findImportBreaches, 'scripts/a.ts', "import '#app/root.tsx'"],
    ['design reads a feature', findImportBreaches, 'app/design/a.tsx', "import '#app/listings/facts.ts'"],
    ['http reads the vocabulary', findImportBreaches, 'app/http/a.ts', "import '#app/vocabulary/facets.ts'"],
    ['a folder of no row', findImportBreaches, 'app/billing/a.ts', ''],
    ['tests in the product', findImportBreaches, 'app/search/a.ts', "import '#tests/fixtures/a.ts'"],
    [
      'Remix in a page',
      findRemixBreaches,
      'app/pages/search/a.tsx',
      "import { Link } from '@remix-run/react'",
    ],
    ['disk', findServerBreaches, 'app/places/a.ts', "import { readFileSync } from 'node:fs'"],
    [
      'disk by its promises',
      findServerBreaches,
      'app/places/a.ts',
      "import { open } from 'node:fs/promises'",
    ],
    ['database', findServerBreaches, 'app/places/a.ts', "import { sql } from 'kysely'"],
    ['connection', findServerBreaches, 'app/places/a.ts', "import { x } from '#db/connect.server.ts'"],
    ['secret', findServerBreaches, 'app/places/a.ts', 'const key = process.env.SESSION_SECRET'],
    ['SQL in a page', findSqlBreaches, 'app/pages/a/load.server.ts', "db.selectFrom('listing')"],
    ['SQL as text', findSqlBreaches, 'app/routes/a.ts', 'sql`select 1`.execute(db)'],
    ['a long file', findSizeBreaches, 'app/search/a.ts', lines(351)],
    ['a long route', findSizeBreaches, 'app/routes/search.tsx', lines(151)],
    ['utils', findNameBreaches, 'app/search/utils.ts', ''],
    ['a helper', findNameBreaches, 'app/search/date-helpers.server.ts', ''],
    ['a folder of helpers', findNameBreaches, 'tests/helpers/open.ts', ''],
    ['a service', findNameBreaches, 'app/search/search-service.server.ts', ''],
    ['an index', findNameBreaches, 'app/search/index.ts', ''],
    [
      'a barrel',
      findBarrels,
      'app/search/all.ts',
      "export { a } from './a.ts';\nexport { b } from './b.ts';",
    ],
    ['a star', findBarrels, 'app/search/all.ts', "export * from './a.ts';\nexport const b = 1;"],
    ['any', findEscapes, 'app/search/a.ts', 'export const a = (b: any) => b'],
    ['an ignored line', findEscapes, 'app/search/a.ts', `// ${off('@ts', 'ignore')} it is fine, really`],
    [
      'an expected error without reason',
      findEscapes,
      'app/search/a.ts',
      `// ${off('@ts', 'expect', 'error')}`,
    ],
    ['lint off without reason', findEscapes, 'app/search/a.ts', `// ${off('biome', 'ignore')} lint/x/y: ok`],
  ])('%s', (_reason, rule, path, text) => {
    expect(rule([{ path, text }])).toHaveLength(1);
  });
});

describe('what is allowed is not found', () => {
  test.each<[reason: string, rule: Rule, path: string, text: string]>([
    ['down', findImportBreaches, 'app/search/a.ts', "import '#app/listings/facts.ts'"],
    ['within a feature', findImportBreaches, 'app/search/embedded/a.ts', "import '../engine.ts'"],
    ['within a page', findImportBreaches, 'app/pages/search/a.tsx', "import './b.ts'"],
    ['design from anywhere', findImportBreaches, 'app/vocabulary/a.ts', "import '#app/design/a.tsx'"],
    ['design reads the words', findImportBreaches, 'app/design/a.tsx', "import '#app/vocabulary/facets.ts'"],
    ['packages', findImportBreaches, 'app/vocabulary/a.ts', "import 'zod'"],
    ['tests read all', findImportBreaches, 'tests/routes/a.test.ts', "import '#app/root.tsx'"],
    [
      'a row-5 type of the database',
      findServerBreaches,
      'app/needs/a.ts',
      "import type { Kysely } from 'kysely'",
    ],
    [
      'a loader',
      findServerBreaches,
      'app/routes/search.tsx',
      "import { x } from '#app/pages/search/load.server.ts'",
    ],
    [
      'SQL in a repository',
      findSqlBreaches,
      'app/listings/a-repository.server.ts',
      "db.selectFrom('listing')",
    ],
    ['a long table', findSizeBreaches, 'app/vocabulary/terms/therapies.ts', lines(900)],
    ['the home page', findNameBreaches, 'app/routes/_index.tsx', ''],
    ['a word of the field', findNameBreaches, 'app/vocabulary/source-codes/service-codes.ts', ''],
    [
      'an entry that hands on a part',
      findBarrels,
      'app/entry.server.tsx',
      "export { a } from './a.ts';\nrun();",
    ],
    [
      'lint off with a reason',
      findEscapes,
      'a.ts',
      `// ${off('biome', 'ignore')} lint/x/y: the list never changes`,
    ],
  ])('%s', (_reason, rule, path, text) => {
    expect(rule([{ path, text }])).toEqual([]);
  });
});

test('every place of the rows is known by its row', () => {
  for (const [index, homes] of ROWS.entries()) {
    for (const home of homes) expect(placeOf(home)?.row).toBe(index + 1);
  }
});
