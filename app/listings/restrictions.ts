import { type DetailSlug, isRestriction } from '#app/vocabulary/details.ts';
import type { Statement } from './statement.ts';

/** Who alone can come. */
export interface Restriction {
  slug: DetailSlug;
  series: Statement['series'];
  asOf: string;
}

/** Each once, as the first of the statements that names it says it. */
export function restrictionsOf(
  statements: readonly Pick<Statement, 'series' | 'asOf' | 'details'>[],
): Restriction[] {
  const found = new Map<DetailSlug, Restriction>();
  for (const { series, asOf, details } of statements) {
    for (const slug of details.filter(isRestriction)) {
      if (!found.has(slug)) found.set(slug, { slug, series, asOf });
    }
  }
  return [...found.values()];
}
