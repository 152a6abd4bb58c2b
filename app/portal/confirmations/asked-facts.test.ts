import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTermSlug, requireTerm, TERMS } from '#app/vocabulary/terms.ts';
import { parseAnswers, readAnswers } from './asked-facts.ts';

const read = (fields: Record<string, string>) => readAnswers({ text: (name) => fields[name] ?? '' });

describe('what a program answers', () => {
  test.each<[Record<string, string>, unknown, string]>([
    [{ 'said-evening': 'no' }, { evening: 'no' }, 'a no is an answer'],
    [{ 'said-evening': 'yes', 'said-carf': '' }, { evening: 'yes' }, 'not said stays not said'],
    [
      { 'said-taking-new-people': 'waiting-list', 'said-evening': 'waiting-list' },
      { 'taking-new-people': 'waiting-list' },
      'a waiting list is an answer to openings alone',
    ],
    [{ 'said-evening': 'yes', 'said-cbt': 'yes' }, { evening: 'yes' }, 'what was not asked is not taken'],
    [
      { 'plan-1': 'aetna', 'plan-answer-1': 'yes', 'plan-2': 'cigna', 'plan-answer-2': 'no' },
      { aetna: 'yes', cigna: 'no' },
      'plans by name',
    ],
    [
      { 'plan-1': 'cbt', 'plan-answer-1': 'yes', 'said-medicaid': 'no' },
      { medicaid: 'no' },
      'a term that is no plan is none in a row of plans either',
    ],
  ])('%j: %j (%s)', (fields, answers) => {
    expect(read(fields)).toEqual({ kind: 'answers', answers });
  });

  test.each<[Record<string, string>, string, string]>([
    [{}, 'nothing', 'an empty form'],
    [{ 'said-evening': 'maybe' }, 'nothing', 'no answer of ours'],
    [{ 'plan-1': 'aetna' }, 'plan-without-answer', 'a plan alone says nothing'],
    [
      { 'plan-1': 'aetna', 'plan-answer-1': 'yes', 'plan-3': 'aetna', 'plan-answer-3': 'no' },
      'plan-twice',
      'yes and no',
    ],
  ])('%j: %s (%s)', (fields, trouble) => {
    expect(read(fields)).toMatchObject({ kind: 'trouble', trouble });
  });

  test('whatever is sent, only asked facts are taken, and they are kept as they were read', () => {
    const FACETS = new Set(['accreditation', 'payers', 'payment', 'daypart', 'supports']);
    const name = fc.constantFrom(
      ...TERMS.map(({ slug }) => `said-${slug}`),
      'plan-1',
      'plan-2',
      'plan-answer-1',
      'plan-answer-2',
    );
    const value = fc.oneof(
      fc.constantFrom('yes', 'no', 'aetna', 'carf', 'waiting-list', '__proto__'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.dictionary(name, value), (fields) => {
        const answer = read(fields);
        if (answer.kind !== 'answers') return;
        for (const term of Object.keys(answer.answers)) {
          expect(
            isTermSlug(term) && (FACETS.has(requireTerm(term).facet) || term === 'taking-new-people'),
          ).toBe(true);
        }
        expect(parseAnswers(JSON.stringify(answer.answers))).toEqual(answer.answers);
      }),
    );
  });

  test.each([
    ['null'],
    ['[]'],
    ['{"evening":"waiting-list"}'],
    ['{"cbt":"yes"}'],
    ['{"evening":"perhaps"}'],
    ['"text"'],
  ])('what was kept otherwise is nothing: %s', (json) => {
    expect(parseAnswers(json)).toEqual({});
  });
});
