import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { Aged } from './freshness/pass-over-lapsed.ts';
import type { Series } from './series.ts';

/** What is told row by row, and answers terms that can be answered one by one too: a week of sessions, plans by name. */
export type ToldIn = 'schedule' | 'plans';

interface Said extends Aged {
  series: Series;
  /** ISO date, or a bare year. */
  asOf: string;
  yes: readonly TermSlug[];
  no: readonly TermSlug[];
  silent: readonly TermSlug[];
  /** Absent where each term was answered by itself. */
  toldIn?: ToldIn;
}

/**
 * What a series tells row by row stands before what the same series answers term by term, however new that is: who wrote
 * a week told each part of it. Where rows have lapsed, they still stand before what is no newer than they are. A term of
 * which the rows do not speak stays as it was answered. `statements` are one listing's as they stand on a day.
 */
export function putRowsFirst<S extends Said>(statements: readonly S[]): S[] {
  // Every start of the server asks this of every listing, and hardly any has rows.
  if (!statements.some(({ toldIn }) => toldIn)) return statements as S[];
  const rows = statements.filter(({ toldIn }) => toldIn);
  return statements.map((statement) => {
    if (statement.toldIn !== undefined) return statement;
    const before = rows.filter(({ series }) => series === statement.series);
    const isTold = (slug: TermSlug) => before.some((each) => speaksBefore(each, slug, statement.asOf));
    const told = [...statement.yes, ...statement.no].filter(isTold);
    if (told.length === 0) return statement;
    const rest = (slugs: readonly TermSlug[]) => slugs.filter((slug) => !told.includes(slug));
    return {
      ...statement,
      yes: rest(statement.yes),
      no: rest(statement.no),
      silent: [...statement.silent, ...told],
    };
  });
}

function speaksBefore({ yes, no, lapsed, asOf }: Said, slug: TermSlug, than: string): boolean {
  return yes.includes(slug) || no.includes(slug) || (lapsed?.includes(slug) === true && asOf >= than);
}
