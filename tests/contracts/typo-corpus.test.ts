import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '#app/search/document.ts';
import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import { generatedDocuments } from '../../scripts/benchmarks/generated-documents.ts';
import { nameCases, scoreTypos, type TypoCase, termCases } from '../../scripts/benchmarks/typo-corpus.ts';
import { listing } from './search-fixtures.ts';

const DATA = process.env.STEPWELL_DATA;
const DRAW = { count: 400, seed: 20261122 };

async function expectForgiven(documents: readonly SearchDocument[], cases: readonly TypoCase[]) {
  const engine = new EmbeddedEngine();
  await engine.rebuild(documents);
  const { first, missed } = await scoreTypos(engine, documents, cases);
  expect(missed.map(({ text, right }) => `${text}: ${right}`)).toEqual([]);
  expect(first).toBeGreaterThanOrEqual(0.97 * cases.length);
}

describe('misspellings that the rule forgives are found in the first 20, and 97 % of them first', () => {
  const generated = [...generatedDocuments({ count: 3_000, seed: DRAW.seed })];

  test('generated names', () => expectForgiven(generated, nameCases(generated, DRAW)));

  test('what terms are called', () => expectForgiven(generated, termCases(generated, DRAW)));

  test.skipIf(!DATA)('the names of the national directory', async () => {
    const real = realListings();
    expect(real).toHaveLength(12_744);
    await expectForgiven(real, nameCases(real, DRAW));
  });
});

/** The substance use directory of 2023. */
function realListings(): SearchDocument[] {
  const file = 'national-directory/national-directory-su-facilities-2023.facilities.csv.gz';
  const text = gunzipSync(readFileSync(join(DATA ?? '', file))).toString();
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return rows.map((row, index) => {
    const { Name1 = '', Name2 = '', Street1 = '', City = '', State = '', Zip = '' } = row;
    return listing(index + 1, {
      name: Name1,
      program: Name2,
      street: Street1,
      city: City,
      state: State,
      zip: Zip,
    });
  });
}
