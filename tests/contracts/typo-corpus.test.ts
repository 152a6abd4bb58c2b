import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { SearchDocument } from '#app/search/document.ts';
import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import { nameCases } from '../../scripts/benchmarks/typo-corpus.ts';
import { listing } from './search-fixtures.ts';
import { DRAW, describeTypos, expectForgiven } from './typos.ts';

const DATA = process.env.STEPWELL_DATA;

const LEAST = { found: 1, first: 0.97 };

describeTypos('the embedded engine', async () => new EmbeddedEngine(), LEAST);

test.skipIf(!DATA)('it forgives misspellings of the names of the national directory', async () => {
  const real = realListings();
  expect(real).toHaveLength(12_744);
  await expectForgiven(new EmbeddedEngine(), real, nameCases(real, DRAW), LEAST);
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
