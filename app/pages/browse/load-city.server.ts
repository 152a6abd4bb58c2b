import { streetAndCity } from '#app/listings/address-line.ts';
import { foldFact } from '#app/listings/facts.ts';
import type { Listing, Phone } from '#app/listings/listing.ts';
import { findListingsByIds } from '#app/listings/listing-repository.server.ts';
import { mainFocus } from '#app/listings/main-focus.ts';
import { metersTo } from '#app/listings/meters-to.ts';
import { restrictionsOf } from '#app/listings/restrictions.ts';
import type { Statement } from '#app/listings/statement.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import { DEFAULT_CARE } from '#app/needs/search-state.ts';
import { METERS_PER_MILE, type Point } from '#app/places/distance.ts';
import { findCitiesOfState } from '#app/places/find-place.server.ts';
import { foldPlaceName, slugOfCity } from '#app/places/place-names.ts';
import type { SearchEngine } from '#app/search/engine.ts';
import { programsOfState } from '#app/search/programs-of-state.server.ts';
import type { DetailSlug } from '#app/vocabulary/details.ts';
import { findStateByWord, type State } from '#app/vocabulary/states.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import { pathOfState } from './load-state.server.ts';

/** A program as a line of a plain list. */
export interface ListedProgram {
  slug: string;
  name: string;
  program?: string;
  /** "210 Sample Avenue", with the city where it is another one. */
  address: string;
  phone?: Phone;
  /** Main terms of what it treats. */
  treats: TermSlug[];
  /** Who alone can come. */
  restrictions: DetailSlug[];
  /** From the middle of the city that was asked for. */
  meters?: number;
  /** Who told of it last. */
  newest?: Pick<Statement, 'series' | 'asOf'>;
}

export interface CityData {
  name: string;
  state: { code: string; name: string; path: string };
  path: string;
  programs: ListedProgram[];
  /** Where the city has none: the nearest elsewhere. */
  nearest: ListedProgram[];
}

export type CityAnswer =
  | { kind: 'found'; city: CityData }
  | { kind: 'moved'; path: string }
  /** The state is known, and has no such city. */
  | { kind: 'no-such-city'; state: string };

/** The page of the city that two words of the address name; undefined where the first names no state. */
export async function loadCity(
  db: Db,
  engine: SearchEngine,
  stateWord: string,
  cityWord: string,
): Promise<CityAnswer | undefined> {
  const state = findStateByWord(stateWord);
  if (!state) return undefined;
  const key = foldPlaceName(cityWord);
  const { cities } = await programsOfState(db, engine, state.code);
  const withPrograms = cities.find((city) => city.key === key);
  const place = (await findCitiesOfState(db, state.code, [key])).get(key);
  const name = withPrograms?.name ?? place?.name;
  if (name === undefined) return { kind: 'no-such-city', state: state.code };
  const path = `${pathOfState(state)}/${slugOfCity(name)}`;
  if (path !== `/states/${stateWord}/${cityWord}`) return { kind: 'moved', path };
  const programs = await listPrograms(db, withPrograms?.ids ?? []);
  const nearest = programs.length === 0 && place ? await findNearest(db, engine, place.point) : [];
  return { kind: 'found', city: { name, state: stateOf(state), path, programs, nearest } };
}

function stateOf(state: State): CityData['state'] {
  return { code: state.code, name: state.name, path: pathOfState(state) };
}

const MOST_NEAREST = 10;
/** The second is farther than any two places are apart. */
const RADII_METERS = [100 * METERS_PER_MILE, 13_000 * METERS_PER_MILE];

async function findNearest(db: Db, engine: SearchEngine, point: Point): Promise<ListedProgram[]> {
  for (const radiusMeters of RADII_METERS) {
    const { hits } = await engine.search({
      text: '',
      anchors: { care: DEFAULT_CARE, place: { kind: 'near', point, radiusMeters } },
      needs: {},
      certainty: 'all',
      sort: 'nearest',
      page: 1,
      size: MOST_NEAREST,
      facets: [],
    });
    if (hits.length > 0) {
      return listPrograms(
        db,
        hits.map(({ id }) => id),
        point,
      );
    }
  }
  return [];
}

async function listPrograms(db: Db, ids: readonly number[], from?: Point): Promise<ListedProgram[]> {
  const listings = await findListingsByIds(db, ids);
  const statements = await findStatementsOf(db, ids);
  return listings.map((listing) => lineOf(listing, statements.get(listing.id) ?? [], from));
}

function lineOf(listing: Listing, statements: readonly Statement[], from: Point | undefined): ListedProgram {
  const { slug, name, program, street = '' } = listing;
  const meters = metersTo(listing, from);
  const [newest] = statements;
  const phone = listing.phones[0];
  const focus = termsOfFacet('focus')
    .map((term) => term.slug)
    .filter((term) => foldFact(term, statements).answer === 'yes');
  return {
    slug,
    name,
    ...(program ? { program } : {}),
    address: from ? streetAndCity(listing) : street,
    ...(phone ? { phone } : {}),
    treats: [...mainFocus(focus)],
    restrictions: restrictionsOf(statements).map((each) => each.slug),
    ...(meters === undefined ? {} : { meters }),
    ...(newest ? { newest: { series: newest.series, asOf: newest.asOf } } : {}),
  };
}
