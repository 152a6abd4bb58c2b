import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { WeekNeed } from '#app/needs/needs.ts';
import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import type { SearchEngine } from '#app/search/engine.ts';
import { generatedDocuments } from '../../scripts/benchmarks/generated-documents.ts';
import { generatedQueries, QUERY_KINDS } from '../../scripts/benchmarks/generated-queries.ts';
import { answerOf, describeAgreement } from './agreement.ts';
import { bruteForceEngine } from './brute-force.ts';
import { documentArbitrary, needsArbitrary, queryArbitrary, weekArbitrary } from './search-arbitraries.ts';

const SEED = 20261122;

describeAgreement('the embedded engine', async () => new EmbeddedEngine(), { numRuns: 250, words: true });

describe('on many listings, where sets are combined and orders walked', () => {
  const embedded = new EmbeddedEngine();
  const plain = bruteForceEngine();

  beforeAll(async () => {
    const documents = [...generatedDocuments({ count: 3_000, seed: SEED })];
    for (const engine of [embedded, plain]) {
      await engine.rebuild(documents);
      await engine.remove(documents.filter(({ id }) => id % 13 === 0).map(({ id }) => id)).visible();
      await engine.upsert(documents.filter(({ id }) => id % 39 === 0)).visible();
    }
  });

  test.each(QUERY_KINDS)('%s', async (kind) => {
    // Plain loops take their time over ten long words.
    const count = kind === 'ten words misspelled' ? 1 : 8;
    for (const query of generatedQueries(kind, { count, seed: SEED })) {
      const facets = query.facets.filter((facet) => facet === 'care' || facet in query.needs);
      for (const page of [1, 3, query.page]) {
        const asked = { ...query, page, facets };
        expect(await answerOf(embedded, asked)).toEqual(await answerOf(plain, asked));
      }
    }
  });
});

describe('laws', () => {
  const documents = fc.array(documentArbitrary, { minLength: 10, maxLength: 60 });
  const engineOf = async (held: Parameters<SearchEngine['rebuild']>[0]) => {
    const engine = new EmbeddedEngine();
    await engine.rebuild(held);
    return engine;
  };

  test('a further need never raises how many meet all, nor how many are in the answer', async () => {
    const law = fc.asyncProperty(documents, queryArbitrary, needsArbitrary, async (held, query, more) => {
      const engine = await engineOf(held);
      const { total: fewer } = await engine.search(query);
      const { total } = await engine.search({ ...query, needs: { ...more, ...query.needs } });
      expect(total.yes).toBeLessThanOrEqual(fewer.yes);
      expect(total.yes + total.open).toBeLessThanOrEqual(fewer.yes + fewer.open);
    });
    await fc.assert(law, { seed: SEED, numRuns: 400 });
  });

  test('free hours are such a need, and more of them never lower it', async () => {
    const law = fc.asyncProperty(
      documents,
      queryArbitrary,
      weekArbitrary,
      weekArbitrary,
      async (held, query, ...weeks) => {
        const engine = await engineOf(held);
        const [one, other] = weeks.map((week): WeekNeed => ({ ...week, fit: 'whole' })) as [
          WeekNeed,
          WeekNeed,
        ];
        const { week: _, ...plain } = query;
        const all = await engine.search(plain);
        const { total: some } = await engine.search({ ...plain, week: one });
        const free = one.free.map((word, at) => word | other.free[at]!);
        const { total: more } = await engine.search({ ...plain, week: { ...one, free } });
        expect(some.yes).toBeLessThanOrEqual(more.yes);
        expect(more.yes + more.open).toBeLessThanOrEqual(all.total.yes + all.total.open);
        expect(some.yes + some.open).toBeLessThanOrEqual(more.yes + more.open);
      },
    );
    await fc.assert(law, { seed: SEED, numRuns: 300 });
  });

  test('pages follow on one another to the whole answer, none twice', async () => {
    const law = fc.asyncProperty(documents, queryArbitrary, async (held, query) => {
      const engine = await engineOf(held);
      const { hits: whole, total } = await engine.search({ ...query, page: 1, size: 100 });
      const pages = [];
      for (let page = 1; page <= 20; page++)
        pages.push(...(await engine.search({ ...query, page, size: 3 })).hits);
      expect(pages).toEqual(whole);
      expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
      expect(whole).toHaveLength(query.certainty === 'sure' ? total.yes : total.yes + total.open);
    });
    await fc.assert(law, { seed: SEED, numRuns: 300 });
  });
});
