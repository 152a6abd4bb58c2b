import { addressLine } from '#app/listings/address-line.ts';
import { collectFacts } from '#app/listings/collect-facts.ts';
import { currentOpening } from '#app/listings/current-opening.ts';
import type { Listing, Opening, Phone } from '#app/listings/listing.ts';
import { findListingsByPublicIds } from '#app/listings/listing-repository.server.ts';
import { metersTo } from '#app/listings/meters-to.ts';
import type { OwnWord } from '#app/listings/own-words.ts';
import { findParticularsOf, type Particulars } from '#app/listings/particulars-repository.server.ts';
import { restrictionsOf } from '#app/listings/restrictions.ts';
import type { Statement } from '#app/listings/statement.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import { findAsked } from '#app/needs/find-asked.server.ts';
import { type NeedRow, needRows } from '#app/needs/need-rows.ts';
import type { SearchPlace, SearchState } from '#app/needs/search-state.ts';
import type { Point } from '#app/places/distance.ts';
import { findPlace } from '#app/places/find-place.server.ts';
import type { DetailSlug } from '#app/vocabulary/details.ts';
import type { Db } from '#db/connect.server.ts';
import type { Compared } from './compare-rows.ts';
import { type Question, questionsFor } from './questions.ts';

/** A program that was picked, as far as it can be shown. */
export interface PickedProgram {
  kind: 'program';
  /** Its public id now, which a merged pick did not have. */
  pick: string;
  merged: boolean;
  /** Ids that were picked and have since become this one. */
  formerPicks: string[];
  slug: string;
  name: string;
  program?: string;
  /** Absent where withheld. */
  address?: string;
  state: string;
  /** From the place of the search. */
  meters?: number;
  phones: readonly Phone[];
  inLatestRelease: boolean;
  restrictions: DetailSlug[];
  /** Absent where nobody told. */
  opening?: Opening;
}

export type Picked =
  | PickedProgram
  /** It was listed once. */
  | { kind: 'gone'; pick: string; name: string }
  | { kind: 'unknown'; pick: string };

export interface LoadedPick {
  picked: Picked;
  /** Present for a program. */
  compared?: Compared;
  needs: NeedRow[];
  questions: Question[];
}

/** What programs say in words of their own: the portal, which stands above, knows how it is kept. */
type FindOwnWords = (
  db: Db,
  listings: readonly Listing[],
) => Promise<ReadonlyMap<number, readonly OwnWord[]>>;

/** The picked programs in the order of picking; picks that lead to one program fold into the first. */
export async function loadPicked(
  db: Db,
  { picks, state }: { picks: readonly string[]; state: SearchState },
  now: Date,
  findOwnWords: FindOwnWords,
): Promise<LoadedPick[]> {
  const listings = await findListingsByPublicIds(db, picks);
  const open = [...listings.values()].flatMap(({ listing }) =>
    listing.status === 'published' ? [listing] : [],
  );
  const published = open.map(({ id }) => id);
  const statements = await findStatementsOf(db, published);
  const particularsOf = await findParticularsOf(db, published);
  const ownWords = await findOwnWords(db, open);
  const from = await pointOf(db, state.place);
  const asked = await findAsked(db, state, now);
  const loaded: LoadedPick[] = [];
  const shown = new Map<number, Picked>();
  for (const pick of picks) {
    const found = listings.get(pick);
    if (!found || found.listing.status === 'draft') {
      loaded.push({ picked: { kind: 'unknown', pick }, needs: [], questions: [] });
      continue;
    }
    const { listing, alias } = found;
    const before = shown.get(listing.id);
    if (before) {
      if (before.kind === 'program' && alias) before.formerPicks.push(pick);
      continue;
    }
    if (listing.status !== 'published') {
      const picked: Picked = { kind: 'gone', pick, name: listing.name };
      shown.set(listing.id, picked);
      loaded.push({ picked, needs: [], questions: [] });
      continue;
    }
    const ofListing = statements.get(listing.id) ?? [];
    const compared = {
      ...comparedOf(listing, ofListing, particularsOf(listing.id)),
      ownWords: ownWords.get(listing.id) ?? [],
    };
    const needs = needRows(ofListing, asked, compared);
    const picked: Picked = {
      ...programOf(listing, ofListing, from),
      merged: alias,
      formerPicks: alias ? [pick] : [],
    };
    shown.set(listing.id, picked);
    loaded.push({
      picked,
      compared,
      needs,
      questions: questionsFor({
        facts: compared.facts,
        ownWords: compared.ownWords,
        needs,
        inLatestRelease: listing.inLatestRelease,
        ...(asked.startFrom ? { startFrom: asked.startFrom } : {}),
      }),
    });
  }
  return loaded;
}

function comparedOf(
  { timeZone, state }: Listing,
  statements: readonly Statement[],
  particulars: Particulars,
): Compared {
  const zone = timeZone ? { timeZone } : {};
  return { statements, facts: collectFacts(statements), ...particulars, ...zone, state };
}

function programOf(
  listing: Listing,
  statements: readonly Statement[],
  from: Point | undefined,
): Omit<PickedProgram, 'merged' | 'formerPicks'> {
  const { publicId, slug, name, program, state, phones, inLatestRelease } = listing;
  const address = addressLine(listing);
  const meters = metersTo(listing, from);
  const opening = currentOpening(statements);
  return {
    kind: 'program',
    pick: publicId,
    slug,
    name,
    ...(program ? { program } : {}),
    ...(address ? { address } : {}),
    state,
    ...(meters === undefined ? {} : { meters }),
    phones,
    inLatestRelease,
    restrictions: restrictionsOf(statements).map((each) => each.slug),
    ...(opening ? { opening } : {}),
  };
}

async function pointOf(db: Db, place: SearchPlace): Promise<Point | undefined> {
  if (place.kind === 'point') return place.point;
  if (place.kind !== 'text') return undefined;
  const answer = await findPlace(db, place.text);
  return answer.kind === 'found' ? answer.place.point : undefined;
}
