import type { Certainty, Needs } from '#app/needs/needs.ts';
import type { Signature } from '#app/schedule-fit/signature.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { findTerm } from '#app/vocabulary/terms.ts';
import type { FittingWeeks } from '../spare-engine.ts';
import { noField, WEEKS_FIELD, WEEKS_KNOWN_FIELD, weekValue, YES_VALUE, yesField } from './fields.ts';
import { and, type Filter, holdsAll, holdsAny, not, or } from './filter.ts';

/** Who meets one need, and whom it takes out of the answer. Met and denied have nobody in common. */
export interface NeedFilter {
  facet: Facet | 'week';
  met: Filter;
  notDenied: Filter;
  /** Neither met nor denied. */
  open: Filter;
  /** `notDenied`, or with `sure` `met`. */
  passing: Filter;
}

export function needFilters(needs: Needs, certainty: Certainty): NeedFilter[] {
  const filters: NeedFilter[] = [];
  for (const [facet, words] of Object.entries(needs) as [Facet, readonly string[]][]) {
    if (words.length === 0) continue;
    const terms = [...new Set(words)].filter((word) => findTerm(word)?.facet === facet);
    const met = holdsAny(yesField(facet), terms);
    // Where no word is known, all of none are denied: everyone is.
    const notDenied = not(holdsAll(noField(facet), terms));
    filters.push({
      facet,
      met,
      notDenied,
      open: and(notDenied, not(met)),
      passing: certainty === 'sure' ? met : notDenied,
    });
  }
  return filters;
}

/** Who fits into free hours as a whole, and with those who have no schedule who is not denied it. */
export function weekNeedFilter({ whole }: FittingWeeks, certainty: Certainty): NeedFilter {
  const met = fitting(whole);
  const open = not(holdsAny(WEEKS_KNOWN_FIELD, [YES_VALUE]));
  const notDenied = or(met, open);
  return { facet: 'week', met, notDenied, open, passing: certainty === 'sure' ? met : notDenied };
}

/** Who fits in part, and not as a whole. */
export function fitsInPartFilter({ whole, part }: FittingWeeks): Filter {
  return and(fitting(part), not(fitting(whole)));
}

function fitting(signatures: readonly Signature[]): Filter {
  return holdsAny(WEEKS_FIELD, [...new Set(signatures.map(weekValue))]);
}

/** Those who meet exactly so many of the needs, and are denied none. */
export function meetingExactly(count: number, needs: readonly NeedFilter[]): Filter {
  if (count < 0 || count > needs.length) return false;
  if (needs.length === 0) return true;
  if (needs.length === 1) return (count === 1 ? needs[0]?.met : needs[0]?.open) ?? false;
  if (count === needs.length) return and(...needs.map(({ met }) => met));
  if (count === 0) return and(...needs.map(({ open }) => open));
  // Split in halves, the condition grows far slower with the needs than by listing every choice of them.
  const half = needs.slice(0, needs.length >>> 1);
  const rest = needs.slice(needs.length >>> 1);
  const ways = Array.from({ length: count + 1 }, (_, inHalf) =>
    and(meetingExactly(inHalf, half), meetingExactly(count - inHalf, rest)),
  );
  return or(...ways);
}
