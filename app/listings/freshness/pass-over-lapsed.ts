import { requireTerm, type TermSlug } from '#app/vocabulary/terms.ts';
import { LOWEST_RANK_OF_PEOPLE } from '../series.ts';
import { daysAfter, shelfLifeOf } from './shelf-life.ts';

/** As much of a statement as tells how long it holds. */
export interface Told {
  rank: number;
  /** ISO date; of a public release it may be a bare year. */
  asOf: string;
  yes: readonly TermSlug[];
  no: readonly TermSlug[];
  silent: readonly TermSlug[];
  /** The last day on which it holds, where that is known: then no shelf life counts. */
  holdsUntil?: string;
}

/** What time has done to a statement. */
export interface Aged {
  /** Terms that it answered, and answers no more. */
  lapsed?: readonly TermSlug[];
  /** Terms that it answers, and that are due to be asked again. */
  overdue?: readonly TermSlug[];
}

const isOfPeople = ({ rank }: Told) => rank >= LOWEST_RANK_OF_PEOPLE;

/**
 * The statements as they stand on a day. What a public release said never lapses. A person's word stands for twice its
 * shelf life, and is overdue after the first; a credential that was read in its register stands until its date, and
 * nothing that was said before that date says yes to it afterward.
 */
export function passOverLapsed<S extends Told>(statements: readonly S[], today: string): (S & Aged)[] {
  if (!statements.some(isOfPeople)) return statements as S[];
  const endedOn = daysOfEnds(statements, today);
  return statements.map((statement) => {
    if (isOfPeople(statement)) return agedOn(statement, today);
    const ended = statement.yes.filter((slug) => statement.asOf <= (endedOn.get(slug) ?? ''));
    return ended.length === 0 ? statement : without(statement, ended);
  });
}

/** The first day on which the fold passes over an answer, for each day on which it does so for one. */
export function lapseDaysOf(statement: Told): string[] {
  if (!isOfPeople(statement)) return [];
  const { asOf, holdsUntil, yes, no } = statement;
  if (holdsUntil !== undefined) return [daysAfter(holdsUntil, 1)];
  const days = [...yes, ...no].map((slug) => daysAfter(asOf, shelfLifeOf(slug).standsDays + 1));
  return [...new Set(days)];
}

/** By term: until when a credential was held that is held no more. */
function daysOfEnds(statements: readonly Told[], today: string): Map<TermSlug, string> {
  const days = new Map<TermSlug, string>();
  for (const statement of statements) {
    const { holdsUntil, yes } = statement;
    if (holdsUntil === undefined || holdsUntil >= today || !isOfPeople(statement)) continue;
    for (const slug of yes) if (isIssued(slug)) days.set(slug, holdsUntil);
  }
  return days;
}

function isIssued(slug: TermSlug): boolean {
  const { facet } = requireTerm(slug);
  return facet === 'accreditation' || facet === 'licensing';
}

function agedOn<S extends Told>(statement: S, today: string): S & Aged {
  const { asOf, holdsUntil, yes, no } = statement;
  const answered = [...yes, ...no];
  if (holdsUntil !== undefined) return holdsUntil < today ? without(statement, answered) : statement;
  const isPast = (days: number) => daysAfter(asOf, days) < today;
  const lapsed = answered.filter((slug) => isPast(shelfLifeOf(slug).standsDays));
  const overdue = answered.filter((slug) => !lapsed.includes(slug) && isPast(shelfLifeOf(slug).freshDays));
  const standing = lapsed.length === 0 ? statement : without(statement, lapsed);
  return overdue.length === 0 ? standing : { ...standing, overdue };
}

function without<S extends Told>(statement: S, lapsed: readonly TermSlug[]): S & Aged {
  const kept = (slugs: readonly TermSlug[]) => slugs.filter((slug) => !lapsed.includes(slug));
  return {
    ...statement,
    yes: kept(statement.yes),
    no: kept(statement.no),
    silent: [...statement.silent, ...lapsed],
    ...(isOfPeople(statement) ? { lapsed } : {}),
  };
}
