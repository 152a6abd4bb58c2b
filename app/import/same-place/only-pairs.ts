import type { Candidate } from './assign.ts';
import { nearListings } from './near-listings.ts';
import type { LinkKind } from './place-record.ts';
import type { Pool } from './pool.ts';
import { type Comparison, compareSides, evidence, holdsRule4, holdsRule5 } from './rules.ts';
import { blockKeys } from './sides.ts';
import { surveyOf } from './survey-of.ts';

/** Pairs in which each side has no other partner. */
export function onlyPairs(candidates: readonly Candidate[]): Candidate[] {
  const listingsOf = new Map<string, number>();
  const recordsOf = new Map<number, number>();
  for (const { recordId, listingId } of candidates) {
    listingsOf.set(recordId, (listingsOf.get(recordId) ?? 0) + 1);
    recordsOf.set(listingId, (recordsOf.get(listingId) ?? 0) + 1);
  }
  return candidates.filter(
    ({ recordId, listingId }) => listingsOf.get(recordId) === 1 && recordsOf.get(listingId) === 1,
  );
}

interface PairRule {
  rule: string;
  kind: LinkKind;
  score: number;
  sameSurveyOnly: boolean;
  holds: (comparison: Comparison) => boolean;
}

const RULE_4: PairRule = {
  rule: 'street-4',
  kind: 'same',
  score: 2,
  sameSurveyOnly: false,
  holds: holdsRule4,
};
const RULE_5: PairRule = {
  rule: 'street-5',
  kind: 'renamed',
  score: 1,
  sameSurveyOnly: true,
  holds: holdsRule5,
};

function pairsAtStreet(pool: Pool, { rule, kind, score, sameSurveyOnly, holds }: PairRule): Candidate[] {
  const found: Candidate[] = [];
  for (const [incoming, near] of nearListings(pool, blockKeys.street)) {
    for (const [listingId, sides] of near) {
      const comparisons = sides.map((side) => ({ side, comparison: compareSides(incoming, side) }));
      if (comparisons.some(({ comparison }) => comparison.veto !== undefined)) continue;
      const holding = comparisons.filter(
        ({ side, comparison }) =>
          holds(comparison) &&
          (!sameSurveyOnly || surveyOf(side.record.series) === surveyOf(incoming.record.series)),
      );
      if (holding.length === 0) continue;
      const best = Math.max(...holding.map(({ comparison }) => evidence(comparison, false)));
      found.push({ recordId: incoming.record.id, listingId, rule, kind, score: score + best, tieBreak: '' });
    }
  }
  return onlyPairs(found);
}

/** Rule 4: another program of one organization, where what is left there is one pair. */
export const sameOrganizationPairs = (pool: Pool): Candidate[] => pairsAtStreet(pool, RULE_4);

/** Rule 5: another name with the same main phone in one survey, where what is left there is one pair. */
export const renamedPairs = (pool: Pool): Candidate[] => pairsAtStreet(pool, RULE_5);
