import { describe, expect, it } from 'vitest';
import { generatePrograms } from './generate-programs.ts';
import { EXCLUSIVE_TERMS, IMPLIED_TERMS } from './term-rules.ts';

const ALL_ROWS = generatePrograms('stepwell').flatMap(({ rows }) => rows);

describe('answers hold together', () => {
  it.each([...IMPLIED_TERMS].flatMap(([term, implied]) => implied.map((each) => [term, each] as const)))(
    'yes to %s means yes to %s, where the row can say it',
    (term, implied) => {
      for (const { key, answers } of ALL_ROWS) {
        if (!answers.yes.includes(term) || answers.silent.includes(implied)) continue;
        expect(answers.yes, key).toContain(implied);
      }
    },
  );

  it.each(EXCLUSIVE_TERMS)('no row has both %s and %s', (first, second) => {
    const both = ALL_ROWS.filter(
      ({ answers }) => answers.yes.includes(first) && answers.yes.includes(second),
    );
    expect(both.map(({ key }) => key)).toEqual([]);
  });

  it('puts each term in at most one of yes, no and silent', () => {
    for (const { answers } of ALL_ROWS) {
      const all = [...answers.yes, ...answers.no, ...answers.silent];
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('says no smoking only where no box says that smoking is allowed', () => {
    const clashing = ALL_ROWS.filter(
      ({ answers }) =>
        answers.details.includes('smoking-not-allowed') && answers.yes.includes('smoking-allowed'),
    );
    expect(clashing).toEqual([]);
  });

  it.each([
    ['only-opioids', 'alcohol', 'people with alcohol problems alone cannot come'],
    ['only-alcohol', 'opioids', 'people with opioid problems alone cannot come'],
    ['only-va', 'medicaid', 'the VA pays'],
  ] as const)('with %s there is no yes to %s, because %s', (detail, term, _reason) => {
    const clashing = ALL_ROWS.filter(
      ({ answers }) => answers.details.includes(detail) && answers.yes.includes(term),
    );
    expect(clashing).toEqual([]);
  });
});
