import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import type { SearchListing, SearchStatement } from '../listings/search-row-repository.server.ts';
import type { SearchDocument } from './document.ts';

const CARE_TERMS: readonly TermSlug[] = termsOfFacet('care').map((term) => term.slug);

/** The document of one listing: what its statements add up to, as `foldFact` folds them. */
export function documentOf(listing: SearchListing, statements: readonly SearchStatement[]): SearchDocument {
  const { yes, no } = foldAnswers(statements);
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
    careNotAsked: CARE_TERMS.filter((slug) => isNotAsked(slug, statements)),
    confirmedOn: statements.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), ''),
    completeness: yes.length + no.length,
  };
}

function isNotAsked(slug: TermSlug, statements: readonly SearchStatement[]): boolean {
  return statements.every(({ silent }) => silent.includes(slug));
}

function foldAnswers(statements: readonly SearchStatement[]): { yes: TermSlug[]; no: TermSlug[] } {
  const [only] = statements;
  if (only && statements.length === 1) return { yes: [...only.yes], no: [...only.no] };
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
