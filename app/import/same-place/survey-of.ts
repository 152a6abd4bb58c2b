import type { Series } from '../../listings/series.ts';

/**
 * The survey that a series publishes. The national directory and the locator print one survey each for addiction and
 * for mental health: a program that was renamed, or has moved, is followed from one to the other.
 */
export function surveyOf(series: Series): string {
  return series.replace(/^(?:samhsa|findtreatment)-/, 'federal-');
}
