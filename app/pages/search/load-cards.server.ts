import { streetAndCity } from '#app/listings/address-line.ts';
import { currentOpening } from '#app/listings/current-opening.ts';
import { foldFact } from '#app/listings/facts.ts';
import type { Listing, Opening, Phone } from '#app/listings/listing.ts';
import { findListingsByIds } from '#app/listings/listing-repository.server.ts';
import { mainFocus } from '#app/listings/main-focus.ts';
import { metersTo } from '#app/listings/meters-to.ts';
import { findParticularsOf } from '#app/listings/particulars-repository.server.ts';
import { restrictionsOf } from '#app/listings/restrictions.ts';
import type { Statement } from '#app/listings/statement.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import { type Asked, type NeedRow, needRows, type When } from '#app/needs/need-rows.ts';
import type { Point } from '#app/places/distance.ts';
import type { Hit } from '#app/search/engine.ts';
import type { DetailSlug } from '#app/vocabulary/details.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';

export interface Card {
  /** The public id. */
  pick: string;
  slug: string;
  name: string;
  program?: string;
  /** "210 Sample Avenue, Denver, CO"; absent where the address is withheld. */
  address?: string;
  state: string;
  meters?: number;
  phone?: Phone;
  opening?: Opening;
  /** Main terms of focus, and terms of ages, that are yes. */
  serves: TermSlug[];
  restrictions: DetailSlug[];
  needs: NeedRow[];
  /** How many needs are met. */
  met: number;
  newest?: Pick<Statement, 'series' | 'asOf'>;
}

export interface AskedOfCards extends Asked {
  from?: Point;
}

/** The cards of a page of hits, in their order. A listing that is no longer published has none. */
export async function loadCards(db: Db, hits: readonly Hit[], asked: AskedOfCards): Promise<Card[]> {
  const ids = hits.map(({ id }) => id);
  const listings = await findListingsByIds(db, ids);
  const statements = await findStatementsOf(db, ids);
  const asksForTime = (asked.needs.daypart ?? []).length > 0 || asked.week !== undefined;
  const particularsOf = await findParticularsOf(db, asksForTime ? ids : []);
  const metOf = new Map(hits.map(({ id, met }) => [id, met]));
  return listings.map((listing) =>
    cardOf(
      listing,
      statements.get(listing.id) ?? [],
      particularsOf(listing.id),
      metOf.get(listing.id) ?? 0,
      asked,
    ),
  );
}

function yesTerms(facet: Facet, statements: readonly Statement[]): TermSlug[] {
  return termsOfFacet(facet)
    .map(({ slug }) => slug)
    .filter((slug) => foldFact(slug, statements).answer === 'yes');
}

function cardOf(
  listing: Listing,
  statements: readonly Statement[],
  { officeHours, tracks }: Pick<When, 'officeHours' | 'tracks'>,
  met: number,
  asked: AskedOfCards,
): Card {
  const { publicId, slug, name, program, state, timeZone } = listing;
  const when = { officeHours, tracks, state, ...(timeZone ? { timeZone } : {}) };
  const phone = listing.phones[0];
  const newest = statements[0];
  const opening = currentOpening(statements);
  const address = streetAndCity(listing);
  const meters = metersTo(listing, asked.from);
  return {
    pick: publicId,
    slug,
    name,
    ...(program ? { program } : {}),
    ...(address ? { address } : {}),
    state,
    ...(meters === undefined ? {} : { meters }),
    ...(phone ? { phone } : {}),
    ...(opening ? { opening } : {}),
    serves: [...mainFocus(yesTerms('focus', statements)), ...yesTerms('ages', statements)],
    restrictions: restrictionsOf(statements).map((each) => each.slug),
    needs: needRows(statements, asked, when),
    met,
    ...(newest ? { newest: { series: newest.series, asOf: newest.asOf } } : {}),
  };
}
