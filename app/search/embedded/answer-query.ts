import type { SearchAnswer, SearchQuery } from '../engine.ts';
import { type Bitset, countSlots, intersect, subtract } from './bitset.ts';
import { careNotAsked, careOffered } from './care-set.ts';
import { disjunctiveCounts } from './disjunctive-counts.ts';
import { hitsOf } from './hits.ts';
import type { ListingIndex } from './listing-index.ts';
import { failuresOf, fittingInPart, needSets, passingAll, weekNeedSet } from './need-sets.ts';
import { placeSet } from './place-set.ts';
import type { Scratch } from './scratch.ts';
import { matchText } from './text/match-text.ts';

/** Answers one query from the index alone. */
export function answerQuery(
  index: ListingIndex,
  query: SearchQuery,
  scratch: Scratch,
): Omit<SearchAnswer, 'generation' | 'degraded'> {
  scratch.reset(index.all.length);
  const { week, certainty } = query;
  const { care } = query.anchors;
  const inPlace = placeSet(index, query.anchors.place, scratch);
  const text = matchText(index, query.text, scratch);
  if (text) intersect(inPlace, text.slots);
  if (week?.fit === 'part') intersect(inPlace, fittingInPart(index, inPlace, week, scratch));
  const anchored = scratch.copyOf(inPlace);
  if (care.kind === 'terms') intersect(anchored, careOffered(index, care.terms, scratch));
  if (care.kind === 'not-asked') intersect(anchored, careNotAsked(index, care.terms, scratch));

  const needs = needSets(index, query.needs, certainty, scratch);
  if (week?.fit === 'whole') needs.push(weekNeedSet(index, inPlace, week, certainty, scratch));
  const failures = failuresOf(needs, scratch);
  const meetsAll = scratch.copyOf(anchored);
  const notDenied = scratch.copyOf(anchored);
  for (const { met, denied } of needs) {
    intersect(meetsAll, met);
    subtract(notDenied, denied);
  }
  const yes = countSlots(meetsAll);

  let unasked: Bitset | undefined;
  if (care.kind === 'terms') {
    unasked = passingAll(inPlace, failures, scratch);
    intersect(unasked, careNotAsked(index, care.terms, scratch));
  }
  return {
    total: { yes, open: countSlots(notDenied) - yes },
    unasked: unasked ? countSlots(unasked) : 0,
    hits: hitsOf(index, query, { needs, notDenied, text }, scratch),
    counts: disjunctiveCounts(index, query.facets, { inPlace, anchored, needs, failures }, scratch),
  };
}
