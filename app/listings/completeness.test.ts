import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTermSlug, TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import { ASKED_PARTS, completenessOf, missingParts } from './completeness.ts';
import { RANK_OF_SERIES } from './series.ts';
import type { Statement } from './statement.ts';

const REACHABLE = {
  phones: [{ kind: 'main', number: '3035550100' }],
  website: 'www.sample.example',
} as const;
const SLUGS = TERMS.map(({ slug }) => slug).filter(isTermSlug);

const said = (given: Partial<Statement>): Statement => ({
  series: 'provider',
  release: '1',
  rank: RANK_OF_SERIES.provider,
  asOf: '2026-11-01',
  yes: [],
  no: [],
  silent: [],
  details: [],
  ...given,
});

const partsOf = (...statements: Statement[]) => missingParts(REACHABLE, statements).map(({ part }) => part);

describe('what is missing', () => {
  test('of an empty page is everything, what visitors ask first at the top', () => {
    const missing = missingParts({ phones: [] }, []).map(({ part }) => part);
    expect(missing).toEqual([...ASKED_PARTS]);
    expect(missing.slice(0, 8)).toEqual([
      'phone',
      'plans',
      'payment',
      'evenings',
      'openings',
      'accreditation',
      'therapies',
      'aftercare',
    ]);
  });

  test.each<[Partial<Statement>, boolean, string]>([
    [{ yes: ['evening'] }, false, 'a yes is an answer'],
    [{ no: ['evening'] }, false, 'a no is an answer'],
    [{ silent: ['evening'] }, true, 'silence is none'],
    [{ silent: SLUGS, lapsed: ['evening'] }, true, 'what has lapsed is none'],
    [{}, true, 'an unticked box is none'],
  ])('evenings, where %j was said: missing is %s (%s)', (given, isMissing) => {
    expect(partsOf(said(given)).includes('evenings')).toBe(isMissing);
  });

  test('what was said too long ago says so', () => {
    const [evenings] = missingParts(REACHABLE, [said({ silent: SLUGS, lapsed: ['evening'] })]).filter(
      ({ part }) => part === 'evenings',
    );
    expect(evenings).toEqual({ part: 'evenings', because: 'out-of-date' });
  });

  test('one answer more never makes more missing, and keeps the order', () => {
    fc.assert(
      fc.property(fc.subarray(SLUGS), fc.constantFrom<TermSlug>(...SLUGS), (yes, one) => {
        const before = partsOf(said({ yes, silent: SLUGS }));
        const after = partsOf(said({ yes: [...yes, one], silent: SLUGS }));
        expect(before).toEqual(expect.arrayContaining(after));
        expect(after).toEqual(ASKED_PARTS.filter((part) => after.includes(part)));
        const { known, all } = completenessOf(missingParts(REACHABLE, [said({ yes, silent: SLUGS })]));
        expect(known + before.length).toBe(all);
      }),
    );
  });
});
