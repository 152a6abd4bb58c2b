import { describe, expect, test } from 'vitest';
import { collectFacts } from '#app/listings/collect-facts.ts';
import type { Statement } from '#app/listings/statement.ts';
import { type Asked, needRows } from '#app/needs/need-rows.ts';
import { CRITERIA } from '#app/vocabulary/facets.ts';
import { criterionOf, keyOfQuestion, MOST_QUESTIONS, questionsFor } from './questions.ts';

const IOP = { kind: 'terms', terms: ['intensive-outpatient'] } as const;

function ask(said: Partial<Statement>, asked: Partial<Asked> = {}, inLatestRelease = true) {
  const statement: Statement = {
    series: 'samhsa-su',
    release: '2023',
    rank: 20,
    asOf: '2023',
    yes: [],
    no: [],
    silent: [],
    details: [],
    ...said,
  };
  return questionsFor({
    facts: collectFacts([statement]),
    needs: needRows([statement], { care: { kind: 'any' }, needs: {}, ...asked }),
    inLatestRelease,
  });
}

const keys = (...args: Parameters<typeof ask>) => ask(...args).map(keyOfQuestion);

describe('what is asked', () => {
  test.each<[reason: string, args: Parameters<typeof ask>, key: string, asked: boolean]>([
    ['a need that nobody answered', [{}, { needs: { therapies: ['dbt'] } }], 'my-therapies', true],
    ['a need that is met', [{ yes: ['dbt'] }, { needs: { therapies: ['dbt'] } }], 'my-therapies', false],
    ['a need that is denied', [{ no: ['dbt'] }, { needs: { therapies: ['dbt'] } }], 'my-therapies', false],
    [
      'its own word for a mark',
      [{ yes: ['carf'] }, { needs: { accreditation: ['carf'] } }],
      'my-accreditation',
      true,
    ],
    ['the care that nobody asked', [{}, { care: IOP }], 'intensive', true],
    [
      'the usual question that a need asks more exactly',
      [{}, { needs: { daypart: ['evening'] } }],
      'sessions',
      false,
    ],
    ['what it left the list for', [{}, {}, false], 'still-there', true],
    ['that, of one in the newest list', [{}], 'still-there', false],
    ['a usual question', [{}], 'price', true],
  ])('%s', (_reason, args, key, asked) => {
    expect(keys(...args).includes(key)).toBe(asked);
  });

  test('no more than a sheet holds, the visitor’s own first, each once, in the order of the criteria', () => {
    const questions = ask(
      {},
      {
        care: IOP,
        needs: {
          accreditation: ['carf'],
          therapies: ['dbt'],
          formats: ['family-sessions'],
          delivery: ['online-program'],
        },
      },
      false,
    );
    expect(questions).toHaveLength(MOST_QUESTIONS);
    const own = questions.filter(({ kind }) => kind === 'need').map(keyOfQuestion);
    expect(own.sort()).toEqual(['my-accreditation', 'my-delivery', 'my-formats', 'my-therapies']);
    expect(new Set(questions.map(keyOfQuestion)).size).toBe(MOST_QUESTIONS);
    const criteria = questions.map((question) => CRITERIA.indexOf(criterionOf(question)));
    expect(criteria).toEqual([...criteria].sort((a, b) => a - b));
  });
});
