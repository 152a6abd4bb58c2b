import { type Assignment, assign, type Candidate } from './assign.ts';
import { nearListings } from './near-listings.ts';
import { contentOrder, type Pool } from './pool.ts';
import { type Comparison, compareSides, evidence, nameRule } from './rules.ts';
import type { RecordSide } from './sides.ts';

/** One listing against one incoming record: the best rule that any of its records gives. */
function bestCandidate(
  incoming: RecordSide,
  listingId: number,
  sides: readonly RecordSide[],
  pass: string,
): Candidate | undefined {
  let best: Candidate | undefined;
  let vetoed = false;
  let bestComparison: Comparison | undefined;
  for (const side of sides) {
    const comparison = compareSides(incoming, side);
    vetoed ||= comparison.veto !== undefined;
    const rule = nameRule(comparison);
    if (rule === undefined) continue;
    const score = candidateScore(comparison, rule, incoming, side);
    if (best && best.score >= score) continue;
    bestComparison = comparison;
    best = {
      recordId: incoming.record.id,
      listingId,
      rule: `${pass}-${rule}`,
      score,
      kind: 'same',
      tieBreak: contentOrder(incoming.record),
    };
  }
  return vetoed && !bestComparison?.likeness.equal ? undefined : best;
}

/** Lower rules always come first; within a rule more evidence, then the place's own series. */
function candidateScore(comparison: Comparison, rule: number, a: RecordSide, b: RecordSide): number {
  const sameUnit = a.keys.unit !== '' && a.keys.unit === b.keys.unit;
  const ownSeries = a.record.series === b.record.series ? 0.001 : 0;
  return 10 - rule * 2 + evidence(comparison, sameUnit) + ownSeries;
}

function candidatesIn(pool: Pool, keysOf: (side: RecordSide) => string[], pass: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [incoming, near] of nearListings(pool, keysOf)) {
    for (const [listingId, sides] of near) {
      const candidate = bestCandidate(incoming, listingId, sides, pass);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}

/** Rules 1–3 among the records that share a key. */
export function namePass(pool: Pool, keysOf: (side: RecordSide) => string[], pass: string): Assignment {
  return assign(candidatesIn(pool, keysOf, pass));
}
