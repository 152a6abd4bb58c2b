import { messagesFor } from '#app/language/messages.ts';
import type { Listing, Opening } from '#app/listings/listing.ts';
import { findListingsByIds } from '#app/listings/listing-repository.server.ts';
import { findOpeningsOf } from '#app/listings/particulars-repository.server.ts';
import type { Statement } from '#app/listings/statement.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import { needsMet } from '#app/needs/meets.ts';
import type { Anchors } from '#app/needs/needs.ts';
import { distanceMeters, METERS_PER_MILE } from '#app/places/distance.ts';
import type { Hit, SearchQuery } from '#app/search/engine.ts';
import { whyHere } from '#app/search/why-here.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import { describeProgram } from './describe-program.ts';
import { foldFacts } from './fold-facts.ts';
import type { HitBody } from './schemas/search-schema.ts';

interface Found {
  hit: Hit;
  listing: Listing;
  statements: readonly Statement[];
  opening: Opening | undefined;
  isFirst: boolean;
}

/** A page of hits in their order. A listing that is no longer published is left out. */
export async function describeHits(
  db: Db,
  hits: readonly Hit[],
  query: SearchQuery,
  terms: readonly TermSlug[],
): Promise<HitBody[]> {
  const ids = hits.map(({ id }) => id);
  const listings = new Map((await findListingsByIds(db, ids)).map((listing) => [listing.id, listing]));
  const statements = await findStatementsOf(db, ids);
  const openings = await findOpeningsOf(db, ids);
  return hits.flatMap((hit, index) => {
    const listing = listings.get(hit.id);
    if (!listing) return [];
    const said = statements.get(hit.id) ?? [];
    const isFirst = index === 0 && query.page === 1;
    return [
      describeHit({ hit, listing, statements: said, opening: openings.get(hit.id), isFirst }, query, terms),
    ];
  });
}

function describeHit(
  { hit, listing, statements, opening, isFirst }: Found,
  query: SearchQuery,
  terms: readonly TermSlug[],
): HitBody {
  const answers = new Map(
    foldFacts(Object.values(query.needs).flat(), statements).map(({ term, answer }) => [term, answer]),
  );
  const asked = needsMet(query.needs, (term) => answers.get(term) ?? 'unknown');
  const [newest] = statements;
  const place = { met: hit.met, asked: asked.length, sort: query.sort, isFirst };
  return {
    ...describeProgram(listing, statements, opening),
    distanceMiles: milesTo(listing, query.anchors.place),
    met: hit.met,
    asked: asked.map(({ facet, terms: chosen, standing }) => ({ facet, terms: [...chosen], standing })),
    whyHere: whyHere(place, messagesFor('en')),
    newest: newest ? { source: newest.series, asOf: newest.asOf } : null,
    facts: foldFacts(terms, statements),
  };
}

/** To a hundredth of a mile; null where the search names no point, or the listing shows none. */
function milesTo({ point }: Listing, place: Anchors['place']): number | null {
  if (place.kind !== 'near' || !point) return null;
  return Math.round((distanceMeters(place.point, point) / METERS_PER_MILE) * 100) / 100;
}
