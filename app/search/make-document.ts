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

/** Statements share their silences, so that each is looked through once. */
const careTermsOfSilence = new WeakMap<readonly TermSlug[], readonly TermSlug[]>();

function careTermsIn(silent: readonly TermSlug[]): readonly TermSlug[] {
  let terms = careTermsOfSilence.get(silent);
  if (!terms) {
    terms = CARE_TERMS.filter((slug) => silent.includes(slug));
    careTermsOfSilence.set(silent, terms);
  }
  return terms;
}

function foldAnswers(statements: readonly SearchStatement[]): Pick<SearchStatement, 'yes' | 'no'> {
  const [only] = statements;
  if (only && statements.length === 1) return only;
  const answers = new Map<TermSlug, 'yes' | 'no'>();
  const weakestFirst = [...statements].sort(
    (a, b) => a.rank - b.rank || (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0),
  );
  for (const [index, statement] of weakestFirst.entries()) {
    for (const slug of statement.no) {
      if (!isYesOfEqual(weakestFirst, index, slug)) answers.set(slug, 'no');
    }
    for (const slug of statement.yes) answers.set(slug, 'yes');
  }
  const slugsOf = (answer: 'yes' | 'no') =>
    [...answers].flatMap(([slug, known]) => (known === answer ? [slug] : []));
  return { yes: slugsOf('yes'), no: slugsOf('no') };
}

/** A yes of the same rank and day stands against a no. */
function isYesOfEqual(statements: readonly SearchStatement[], index: number, slug: TermSlug): boolean {
  const own = statements[index];
  return statements.some(
    (other) => other.rank === own?.rank && other.asOf === own.asOf && other.yes.includes(slug),
  );
}
