import type { Source } from '#app/listings/listing.ts';
import { DEMONSTRATION_SERIES, type Series } from '#app/listings/series.ts';
import { advice, type Finding, ok, problem } from './finding.ts';

const DAY_MS = 86_400_000;

/**
 * After how many days a newer edition is sure to be out, and where. The national directories come once a year, at no
 * set day; the locator and Colorado's register are renewed all the time.
 */
const RENEWAL: Partial<Record<Series, { days: number; where: string }>> = {
  'samhsa-su': { days: 550, where: 'samhsa.gov/data' },
  'samhsa-mh': { days: 550, where: 'samhsa.gov/data' },
  'findtreatment-su': { days: 120, where: 'findtreatment.gov' },
  'findtreatment-mh': { days: 120, where: 'findtreatment.gov' },
  'co-bha': { days: 120, where: 'data.colorado.gov' },
};

/** `sources` newest first. `isPublic`: visitors from elsewhere come here. */
export function checkSources(sources: readonly Source[], now: Date, isPublic: boolean): Finding[] {
  const series = [...new Set(sources.map((source) => source.series))];
  if (series.length === 0) {
    return [advice('sources', 'There are no listings yet.', 'Import a public directory: docs/operating.md.')];
  }
  if (series.some((each) => DEMONSTRATION_SERIES.includes(each))) return [sayMadeUp(isPublic)];
  const findings = series.flatMap((each) => {
    const newest = sources.find((source) => source.series === each);
    return newest ? checkAge(newest, now) : [];
  });
  if (findings.length === 0) findings.push(ok('sources', `Every source is recent (${series.join(', ')}).`));
  return findings;
}

function sayMadeUp(isPublic: boolean): Finding {
  const found = 'All programs here are made up.';
  const todo = 'Import a public directory, which takes their place: docs/operating.md.';
  return isPublic
    ? problem('sources', `${found} PUBLIC_URL says that the public comes here.`, todo)
    : advice('sources', found, todo);
}

function checkAge({ series, release, publishedOn }: Source, now: Date): Finding[] {
  const renewal = RENEWAL[series];
  if (!renewal) return [];
  // A bare year tells no day: its last one is meant, so that nothing is called old too early.
  const published = new Date(publishedOn.length === 4 ? `${publishedOn}-12-31` : publishedOn);
  if (now.getTime() - published.getTime() <= renewal.days * DAY_MS) return [];
  return [
    advice(
      'sources',
      `The newest edition of ${series} here is ${release}.`,
      `A newer one should be out: look at ${renewal.where}, and import it.`,
    ),
  ];
}
