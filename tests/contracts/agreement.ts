import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchEngine } from '#app/search/engine.ts';
import { bruteForceEngine } from './brute-force.ts';
import { documentArbitrary, type Step, stepArbitrary } from './search-arbitraries.ts';

const SEED = 20261122;

export async function take(engine: SearchEngine, step: Exclude<Step, { do: 'search' }>): Promise<void> {
  if (step.do === 'upsert') await engine.upsert(step.documents).visible();
  if (step.do === 'remove') await engine.remove(step.ids).visible();
  if (step.do === 'rebuild') await engine.rebuild(step.documents);
}

/** A generation is an engine's own; all else must be equal. */
export async function answerOf(engine: SearchEngine, query: Parameters<SearchEngine['search']>[0]) {
  const { generation: _, ...answer } = await engine.search(query);
  return answer;
}

/**
 * Holds an engine to plain loops, by random documents, writes and queries. Without `words` none are searched for: how engines
 * read them may differ.
 */
export function describeAgreement(
  name: string,
  makeEngine: () => Promise<SearchEngine>,
  { numRuns, words }: { numRuns: number; words: boolean },
): void {
  describe('agreement', () => {
    test(`${name} answers as plain loops do, after any writes`, async () => {
      const run = fc.asyncProperty(
        fc.array(documentArbitrary, { maxLength: 60 }),
        fc.array(stepArbitrary, { minLength: 4, maxLength: 14 }),
        async (documents, steps) => {
          const engine = await makeEngine();
          const plain = bruteForceEngine();
          for (const each of [engine, plain]) await each.rebuild(documents);
          for (const step of steps) {
            if (step.do === 'search') {
              const query = words ? step.query : { ...step.query, text: '' };
              expect(await answerOf(engine, query)).toEqual(await answerOf(plain, query));
            } else {
              for (const each of [engine, plain]) await take(each, step);
            }
          }
        },
      );
      await fc.assert(run, { seed: SEED, numRuns });
    }, 300_000);
  });
}
