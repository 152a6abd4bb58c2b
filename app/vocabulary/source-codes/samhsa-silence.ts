import { type TermSlug, termsOfFacet } from '../terms.ts';
import { SAMHSA_CODES, type SamhsaSeries } from './samhsa-codes.ts';

/** Releases whose rows or dictionary are known, oldest first. */
export const KNOWN_RELEASES: Readonly<Record<SamhsaSeries, readonly string[]>> = {
  'samhsa-su': ['2022', '2023'],
  'samhsa-mh': ['2022', '2023', '2024'],
};

/** Codes that a release lists but did not collect: a tick counts, an empty box says nothing. */
export const CODES_NOT_COLLECTED: Readonly<
  Record<SamhsaSeries, Readonly<Record<string, readonly string[]>>>
> = {
  // Seniors are on 113 rows of 12,744, after 3,652 of 12,176 the year before.
  'samhsa-su': { '2023': ['SNR'] },
  // On no row of 9,037, and on 3,467 of 8,707 the year after.
  'samhsa-mh': { '2022': ['SMPD'] },
};

/** A row with fewer codes was never filled in: it holds ownership and house rules at most. */
export const FEWEST_CODES_OF_AN_ANSWERED_ROW = 10;

/** The newest known release that is not later; the oldest where all are later. */
export function knownRelease(series: SamhsaSeries, release: string): string {
  const known = KNOWN_RELEASES[series];
  const year = release.slice(0, 4);
  return known.findLast((candidate) => candidate <= year) ?? known[0]!;
}

/** Terms that some code of the series, or of these columns of it, can answer with yes: the level of the category. */
export function termsOfSeries(series: SamhsaSeries, columns?: ReadonlySet<string>): ReadonlySet<TermSlug> {
  const terms = new Set<TermSlug>();
  for (const [code, { meaning }] of SAMHSA_CODES[series]) {
    if (columns && !columns.has(code)) continue;
    for (const term of meaning.yes ?? []) terms.add(term);
  }
  return terms;
}

/** Terms of codes that the release did not collect: the level of the release. */
function termsNotCollected(series: SamhsaSeries, release: string): TermSlug[] {
  const codes = CODES_NOT_COLLECTED[series][release] ?? [];
  return codes.flatMap((code) => SAMHSA_CODES[series].get(code)?.meaning.yes ?? []);
}

/** Programs for all ages tick children alone, or no age at all, in the substance-use directory. */
function agesOfSeriesUnusable(series: SamhsaSeries): TermSlug[] {
  return series === 'samhsa-su' ? termsOfFacet('ages').map((term) => term.slug) : [];
}

type AskedByRelease = Map<string, ReadonlySet<TermSlug>>;

const ALL_COLUMNS: ReadonlySet<string> = new Set();
/** By the columns of a file, then by series and release. */
const CACHE = new WeakMap<ReadonlySet<string>, AskedByRelease>();

/**
 * Terms whose empty box means something in this release: asked, and not ticked. Where a file has a column for each
 * code, `columns` are those it has: what has no column was not asked.
 */
export function termsAskedIn(
  series: SamhsaSeries,
  release: string,
  columns?: ReadonlySet<string>,
): ReadonlySet<TermSlug> {
  const known = knownRelease(series, release);
  const key = `${series} ${known}`;
  const ofColumns: AskedByRelease = CACHE.get(columns ?? ALL_COLUMNS) ?? new Map();
  CACHE.set(columns ?? ALL_COLUMNS, ofColumns);
  const cached = ofColumns.get(key);
  if (cached) return cached;
  const asked = new Set(termsOfSeries(series, columns));
  for (const term of [...termsNotCollected(series, known), ...agesOfSeriesUnusable(series)])
    asked.delete(term);
  ofColumns.set(key, asked);
  return asked;
}
