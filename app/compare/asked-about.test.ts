import { describe, expect, test } from 'vitest';
import { collectFacts } from '#app/listings/collect-facts.ts';
import { requireTerm } from '#app/vocabulary/terms.ts';
import { askedAbout, nameOfAsked } from './asked-about.ts';
import { type OpenQuestion, openQuestions } from './open-questions.ts';
import type { Question } from './questions.ts';

const usual = (question: OpenQuestion): Question => ({ kind: 'usual', question });

describe('what an answer is about', () => {
  test.each<[reason: string, question: Question, about: ReturnType<typeof askedAbout>]>([
    [
      'a need: its terms',
      { kind: 'need', facet: 'payers', terms: ['aetna'] },
      { facet: 'payers', terms: ['aetna'] },
    ],
    [
      'a mark to confirm: its terms',
      { kind: 'confirm', facet: 'accreditation', terms: ['carf', 'joint-commission'] },
      { facet: 'accreditation', terms: ['carf', 'joint-commission'] },
    ],
    [
      'a usual question for one thing',
      usual('openings'),
      { facet: 'openings', terms: ['taking-new-people'] },
    ],
    ['a usual question for a whole facet', usual('accredited'), { facet: 'accreditation', terms: [] }],
    ['what no source speaks of', usual('usesAgain'), { terms: [] }],
    ['whether it is there at all', { kind: 'still-there' }, { terms: [] }],
  ])('%s', (_reason, question, about) => {
    expect(askedAbout(question)).toEqual(about);
  });

  test('every usual question: its terms are of its facet, and its name is its own', () => {
    const all = openQuestions(collectFacts([]));
    for (const question of all) {
      const { facet, terms } = askedAbout(usual(question));
      for (const term of terms) expect(requireTerm(term).facet, question).toBe(facet);
    }
    expect(new Set(all.map((question) => nameOfAsked(usual(question)))).size).toBe(all.length);
  });

  test('a need keeps its name when more is asked, and no need has the name of a usual question', () => {
    const name = nameOfAsked({ kind: 'need', facet: 'therapies', terms: ['dbt'] });
    expect(nameOfAsked({ kind: 'confirm', facet: 'therapies', terms: ['dbt'] })).toBe(name);
    expect(name).not.toBe(nameOfAsked({ kind: 'need', facet: 'therapies', terms: ['cbt', 'dbt'] }));
    expect(name).toMatch(/^of /);
  });
});
