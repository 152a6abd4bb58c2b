import type { TermSlug } from '../vocabulary/terms.ts';
import { onceForEach } from './once-for-each.ts';
import { impliedOfPlan } from './plan-implications.ts';
import type { Statement } from './statement.ts';

/** What a listing's statements add up to for one term. */
export type Fact =
  /** `basis`: nobody spoke of the term itself; what was said of this one settles it. */
  | { answer: 'yes' | 'no'; statement: Statement; basis?: TermSlug; isOverdue?: true }
  | { answer: 'unknown'; because: 'not-ticked' | 'out-of-date'; statement: Statement }
  | { answer: 'unknown'; because: 'not-asked' };

type Standing = 'yes' | 'no' | 'silent' | 'unticked';

type StandingOf = (statement: Statement, slug: TermSlug) => Standing;

/** The fact of any term of one listing. */
export type FactOf = (slug: TermSlug) => Fact;

/** Highest rank first, then newest. */
function byRankThenDate(a: Statement, b: Statement): number {
  return b.rank - a.rank || (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0);
}

/** Folds statements into one fact; of a plan on which nobody spoke, what follows from what was said of others. */
export function foldFact(slug: TermSlug, statements: readonly Statement[]): Fact {
  return foldedFacts(statements)(slug);
}

/** The same of every term. Each is folded once, as long as anyone holds the statements. */
export const foldedFacts = onceForEach((statements: readonly Statement[]): FactOf => {
  const answers = new Map(statements.map((statement) => [statement, answersIn(statement)]));
  const standing: StandingOf = (statement, slug) =>
    answers.get(statement)?.get(slug) ?? (silentTerms(statement.silent).has(slug) ? 'silent' : 'unticked');
  const ownFact = once((slug) => foldOwn(slug, statements, standing));
  return once((slug) => withWhatFollows(slug, ownFact));
});

function once(factOf: FactOf): FactOf {
  const facts = new Map<TermSlug, Fact>();
  return (slug) => {
    let fact = facts.get(slug);
    if (!fact) {
      fact = factOf(slug);
      facts.set(slug, fact);
    }
    return fact;
  };
}

/** Where it says both, the yes. */
function answersIn({ yes, no }: Statement): ReadonlyMap<TermSlug, 'yes' | 'no'> {
  const answers = new Map<TermSlug, 'yes' | 'no'>();
  for (const slug of no) answers.set(slug, 'no');
  for (const slug of yes) answers.set(slug, 'yes');
  return answers;
}

/** Statements share their silences. */
const silentTerms = onceForEach((silent: readonly TermSlug[]): ReadonlySet<TermSlug> => new Set(silent));

function withWhatFollows(slug: TermSlug, ownFact: FactOf): Fact {
  const own = ownFact(slug);
  const implied = impliedOfPlan(slug, own.answer, (term) => ownFact(term).answer);
  if (!implied) return own;
  const { answer, basis } = implied;
  const told = ownFact(basis);
  if (told.answer === 'unknown') return own;
  return { answer, statement: told.statement, basis, ...(told.isOverdue ? { isOverdue: true } : {}) };
}

/**
 * The highest-ranking source that answered wins, within a rank the newest answer, and a yes before a no of the same day.
 * Silence, unticked boxes and words that have lapsed fall through to the next source; where none answered, what lapsed
 * says "out of date", else the best unticked box says "not ticked", else nobody asked.
 */
function foldOwn(slug: TermSlug, statements: readonly Statement[], standingIn: StandingOf): Fact {
  let unticked: Statement | undefined;
  let lapsed: Statement | undefined;
  let best: { answer: 'yes' | 'no'; statement: Statement } | undefined;
  for (const statement of statements) {
    if (statement.lapsed?.includes(slug) && (!lapsed || byRankThenDate(statement, lapsed) < 0))
      lapsed = statement;
    const standing = standingIn(statement, slug);
    if (standing === 'unticked') {
      if (!unticked || byRankThenDate(statement, unticked) < 0) unticked = statement;
    } else if (standing !== 'silent') {
      const order = best ? byRankThenDate(statement, best.statement) : -1;
      if (order < 0 || (order === 0 && standing === 'yes')) best = { answer: standing, statement };
    }
  }
  if (best) return best.statement.overdue?.includes(slug) ? { ...best, isOverdue: true } : best;
  if (lapsed) return { answer: 'unknown', because: 'out-of-date', statement: lapsed };
  if (unticked) return { answer: 'unknown', because: 'not-ticked', statement: unticked };
  return { answer: 'unknown', because: 'not-asked' };
}
