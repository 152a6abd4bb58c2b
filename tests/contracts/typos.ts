import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '#app/search/document.ts';
import type { SearchEngine } from '#app/search/engine.ts';
import { generatedDocuments } from '../../scripts/benchmarks/generated-documents.ts';
import { nameCases, scoreTypos, type TypoCase, termCases } from '../../scripts/benchmarks/typo-corpus.ts';

export const DRAW = { count: 400, seed: 20261122 };

/** Parts of all, from 0 to 1. */
interface Forgiveness {
  /** In the first 20. */
  found: number;
  first: number;
}

/** Of a corpus of misspellings that the rule of letters forgives, how many an engine has to find, and to find first. */
export async function expectForgiven(
  engine: SearchEngine,
  documents: readonly SearchDocument[],
  cases: readonly TypoCase[],
  least: Forgiveness,
): Promise<void> {
  await engine.rebuild(documents);
  const { first, missed } = await scoreTypos(engine, documents, cases);
  const allowed = Math.floor((1 - least.found) * cases.length);
  expect(missed.map(({ text, right }) => `${text}: ${right}`).slice(allowed)).toEqual([]);
  expect(first).toBeGreaterThanOrEqual(least.first * cases.length);
}

export function describeTypos(name: string, open: () => Promise<SearchEngine>, least: Forgiveness): void {
  describe(`${name} forgives misspellings: ${100 * least.found} % found, ${100 * least.first} % first`, () => {
    const generated = [...generatedDocuments({ count: 3_000, seed: DRAW.seed })];

    test('generated names', async () =>
      expectForgiven(await open(), generated, nameCases(generated, DRAW), least));

    test('what terms are called', async () =>
      expectForgiven(await open(), generated, termCases(generated, DRAW), least));
  });
}
