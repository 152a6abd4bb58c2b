import { TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import { onceForEach } from './once-for-each.ts';
import type { Series } from './series.ts';
import type { Statement } from './statement.ts';

/** Whether a program takes new people has a date of its own, so no statement of a release says it: an opening does. */
export const OPENING_TERM: TermSlug = 'taking-new-people';

const ALL_ELSE: readonly TermSlug[] = TERMS.map(({ slug }) => slug).filter((slug) => slug !== OPENING_TERM);

/** The first release whose rows have a box for it. */
const ASKS_SINCE: Readonly<Partial<Record<Series, string>>> = {
  'co-bha': '2022-12-06',
  'demonstration-register': '',
};

/** What an opening says, in the form that the fold reads. What a public release said shows its date and never lapses. */
export function answersOfOpening(taking: boolean): Pick<Statement, 'yes' | 'no' | 'silent'> {
  return { yes: taking ? [OPENING_TERM] : [], no: taking ? [] : [OPENING_TERM], silent: ALL_ELSE };
}

/** Statements share their silences, so that each is looked through once. */
const withoutOpenings = onceForEach((silent: readonly TermSlug[]): readonly TermSlug[] =>
  silent.filter((slug) => slug !== OPENING_TERM),
);
const withOpenings = onceForEach((silent: readonly TermSlug[]): readonly TermSlug[] => [
  ...withoutOpenings(silent),
  OPENING_TERM,
]);

/** The terms on which a release's statement is silent, openings among them unless its rows have a box for them. */
export function silenceBesideOpenings(
  silent: readonly TermSlug[],
  series: Series,
  release: string,
): readonly TermSlug[] {
  const since = ASKS_SINCE[series];
  const asks = since !== undefined && release >= since;
  return asks ? withoutOpenings(silent) : withOpenings(silent);
}
