import { onceForEach } from '#app/listings/once-for-each.ts';
import { withImpliedPlans } from '#app/listings/plan-implications.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import type { SearchListing, SearchStatement } from '../listings/search-row-repository.server.ts';
import type { SearchDocument } from './document.ts';

const CARE_TERMS: readonly TermSlug[] = termsOfFacet('care').map((term) => term.slug);

/** The document of one listing: what its statements add up to, as `foldFact` folds them. */
export function documentOf(listing: SearchListing, statements: readonly SearchStatement[]): SearchDocument {
  const own = foldAnswers(statements);
  const { yes, no } = withImpliedPlans(own);
  return {
    id: listing.id,
    name: listing.name,
    ...(listing.program === undefined ? {} : { program: listing.program }),
    ...(listing.addressHidden ? {} : listing.address),
    state: listing.state,
    ...(listing.point && !listing.addressHidden ? { point: listing.point } : {}),
    addressWithheld: listing.addressHidden,
    yes,
    no,
    careNotAsked: careNotAsked(statements),
    signatures: listing.signatures,
    confirmedOn: statements.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), ''),
    // What only follows makes no listing more complete.
    completeness: own.yes.length + own.no.length,
  };
}

function careNotAsked([first, ...others]: readonly SearchStatement[]): readonly TermSlug[] {
  if (!first) return CARE_TERMS;
  const ofFirst = careTermsIn(first.silent);
  return others.length === 0
    ? ofFirst
    : ofFirst.filter((slug) => others.every(({ silent }) => silent.includes(slug)));
}

/** Statements share their silences. */
const careTermsIn = onceForEach((silent: readonly TermSlug[]): readonly TermSlug[] =>
  CARE_TERMS.filter((slug) => silent.includes(slug)),
);

/** Each term as the strongest statement answers it; of equally strong ones, a yes stands against a no. */
function foldAnswers(statements: readonly SearchStatement[]): Pick<SearchStatement, 'yes' | 'no'> {
  const [only] = statements;
  if (only && statements.length === 1) return only;
  const strongestFirst = [...statements].sort(byStrength);
  const answered = new Set<TermSlug>();
  const yes: TermSlug[] = [];
  const no: TermSlug[] = [];
  const take = (slugs: readonly TermSlug[], all: TermSlug[], isLast: boolean) => {
    for (const slug of slugs) {
      if (answered.has(slug)) continue;
      all.push(slug);
      if (!isLast) answered.add(slug);
    }
  };
  for (let from = 0, to = 0; from < strongestFirst.length; from = to) {
    while (to < strongestFirst.length && byStrength(strongestFirst[from]!, strongestFirst[to]!) === 0) to++;
    // The weakest alone, as a rule the longest: nothing after it asks what it answered.
    const isLast = to === strongestFirst.length && to - from === 1;
    for (let at = from; at < to; at++) take(strongestFirst[at]!.yes, yes, isLast);
    for (let at = from; at < to; at++) take(strongestFirst[at]!.no, no, isLast);
  }
  return { yes, no };
}

function byStrength(a: SearchStatement, b: SearchStatement): number {
  return b.rank - a.rank || (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0);
}
