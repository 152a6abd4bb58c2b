import { streetAndCity } from '#app/listings/address-line.ts';
import { findListingsByIds } from '#app/listings/listing-repository.server.ts';
import type { PlaceAnchor } from '#app/needs/needs.ts';
import { tidyText } from '#app/needs/search-state.ts';
import { METERS_PER_MILE } from '#app/places/distance.ts';
import { findPlace } from '#app/places/find-place.server.ts';
import type { SearchEngine } from '#app/search/engine.ts';
import type { Db } from '#db/connect.server.ts';

const MOST = 20;
const RADIUS_MILES = 25;

export interface FoundProgram {
  publicId: string;
  name: string;
  program?: string;
  /** Absent where withheld. */
  address?: string;
  state: string;
}

export interface FindView {
  name: string;
  place: string;
  /** Undefined until something was asked. */
  found?: FoundProgram[];
  /** Of all, of which the first are shown. */
  total?: number;
  placeNotKnown?: boolean;
  /** "Denver, CO": where the place is in several states. */
  places?: string[];
}

/** Programs by name and place, of any care. A place that is not known asks nothing. */
export async function loadFind(db: Db, engine: SearchEngine, params: URLSearchParams): Promise<FindView> {
  const name = tidyText(params.get('name') ?? '');
  const place = tidyText(params.get('place') ?? '');
  if (name === '' && place === '') return { name, place };
  const { anchor, places } = await anchorOf(db, place);
  const answer = await engine.search({
    text: name,
    anchors: { care: { kind: 'any' }, place: anchor ?? { kind: 'anywhere' } },
    needs: {},
    certainty: 'all',
    sort: name === '' ? 'name' : 'relevance',
    page: 1,
    size: MOST,
    facets: [],
  });
  const listings = await findListingsByIds(
    db,
    answer.hits.map(({ id }) => id),
  );
  const found = listings.map((listing) => ({
    publicId: listing.publicId,
    name: listing.name,
    state: listing.state,
    ...(listing.program ? { program: listing.program } : {}),
    ...(listing.addressHidden ? {} : { address: streetAndCity(listing) }),
  }));
  const placeNotKnown = anchor === undefined && places === undefined;
  return { name, place, found, total: answer.total.yes, placeNotKnown, ...(places ? { places } : {}) };
}

async function anchorOf(db: Db, text: string): Promise<{ anchor?: PlaceAnchor; places?: string[] }> {
  if (text === '') return { anchor: { kind: 'anywhere' } };
  const answer = await findPlace(db, text);
  if (answer.kind === 'state') return { anchor: { kind: 'state', state: answer.state, withheldOnly: false } };
  if (answer.kind === 'choose') return { places: answer.choices.map(({ label }) => label) };
  if (answer.kind === 'not-found') return {};
  // Names of places with a point; one that withholds its address is found by its name alone.
  const { point } = answer.place;
  return { anchor: { kind: 'near', point, radiusMeters: RADIUS_MILES * METERS_PER_MILE } };
}
