import type { TermSlug } from './terms.ts';

/** The longest of each, in weeks, the shortest first. */
const LONGEST: readonly { slug: TermSlug; weeks: number }[] = [
  { slug: 'about-30-days', weeks: 6 },
  { slug: 'about-60-days', weeks: 10 },
  { slug: 'about-90-days', weeks: 15 },
  { slug: 'over-90-days', weeks: Number.POSITIVE_INFINITY },
];

/** The terms of the facet `length` that a program of so many weeks, at least and at most, can mean: one or more. */
export function lengthsOfWeeks(least: number, most: number): TermSlug[] {
  let beyond = 0;
  return LONGEST.flatMap(({ slug, weeks }) => {
    const isMeant = most > beyond && least <= weeks;
    beyond = weeks;
    return isMeant ? [slug] : [];
  });
}
