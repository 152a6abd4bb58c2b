import type { Certainty, Needs, WeekNeed } from '#app/needs/needs.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { type Bitset, complement, intersect, subtract, unite } from './bitset.ts';
import type { ListingIndex } from './listing-index.ts';
import type { Scratch } from './scratch.ts';
import { numbersInFacet } from './term-numbers.ts';

/** How listings stand to one need; those in neither set are open to it. */
export interface NeedSet {
  facet: Facet | 'week';
  met: Bitset;
  denied: Bitset;
  /** Those that the need takes out of the answer: the denied ones, or with `sure` all that do not meet it. */
  failing: Bitset;
}

export function needSets(
  index: ListingIndex,
  needs: Needs,
  certainty: Certainty,
  scratch: Scratch,
): NeedSet[] {
  const sets: NeedSet[] = [];
  for (const [facet, words] of Object.entries(needs) as [Facet, readonly string[]][]) {
    if (words.length === 0) continue;
    const met = scratch.empty();
    const denied = scratch.empty().fill(-1);
    for (const number of numbersInFacet(facet, words)) {
      unite(met, index.yes.column(number));
      intersect(denied, index.no.column(number));
    }
    sets.push({ facet, met, denied, failing: failingOf(met, denied, certainty, scratch) });
  }
  return sets;
}

/** Right for the listings of `slots`, and of no meaning for others. */
export function weekNeedSet(
  index: ListingIndex,
  slots: Bitset,
  week: WeekNeed,
  certainty: Certainty,
  scratch: Scratch,
): NeedSet {
  const met = scratch.empty();
  index.weeks.collect(slots, week, met);
  const denied = scratch.copyOf(index.weeks.known);
  subtract(denied, met);
  return { facet: 'week', met, denied, failing: failingOf(met, denied, certainty, scratch) };
}

/** Those of `slots` that fit into the week in part, and not as a whole. */
export function fittingInPart(index: ListingIndex, slots: Bitset, week: WeekNeed, scratch: Scratch): Bitset {
  const part = scratch.empty();
  index.weeks.collect(slots, week, scratch.empty(), part);
  return part;
}

function failingOf(met: Bitset, denied: Bitset, certainty: Certainty, scratch: Scratch): Bitset {
  if (certainty === 'all') return denied;
  const failing = scratch.copyOf(met);
  complement(failing);
  return failing;
}

/** Which listings fail one need or more, and which two or more. */
export interface Failures {
  once: Bitset;
  twice: Bitset;
}

export function failuresOf(needs: readonly NeedSet[], scratch: Scratch): Failures {
  const once = scratch.empty();
  const twice = scratch.empty();
  for (const { failing } of needs) {
    const again = scratch.copyOf(once);
    intersect(again, failing);
    unite(twice, again);
    unite(once, failing);
  }
  return { once, twice };
}

/** Those of `slots` that pass every need. */
export function passingAll(slots: Bitset, { once }: Failures, scratch: Scratch): Bitset {
  const passing = scratch.copyOf(slots);
  subtract(passing, once);
  return passing;
}

/** Those of `slots` that pass every need but perhaps this one: they fail nothing, or only it. */
export function passingOthers(
  slots: Bitset,
  need: NeedSet,
  { once, twice }: Failures,
  scratch: Scratch,
): Bitset {
  const others = scratch.copyOf(once);
  subtract(others, need.failing);
  unite(others, twice);
  const passing = scratch.copyOf(slots);
  subtract(passing, others);
  return passing;
}
