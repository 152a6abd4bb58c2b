import { messagesFor } from '#app/language/messages.ts';
import type { Listing } from '#app/listings/listing.ts';
import { findListingsByIds } from '#app/listings/listing-repository.server.ts';
import type { Statement } from '#app/listings/statement.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import type { Track } from '#app/listings/track.ts';
import { findTracksOf } from '#app/listings/track-repository.server.ts';
import { needsMet } from '#app/needs/meets.ts';
import type { Anchors } from '#app/needs/needs.ts';
import { type Schedule, type WeekRow, weekRow } from '#app/needs/week-row.ts';
import { distanceMeters, METERS_PER_MILE } from '#app/places/distance.ts';
import type { FreeWord } from '#app/schedule-fit/free-hours.ts';
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
  schedule: Schedule;
  isFirst: boolean;
}

/** What each hit tells beside how it stands. */
interface Told {
  terms: readonly TermSlug[];
  /** The query's free hours, as its address says them. */
  free: readonly FreeWord[];
}

/** A page of hits in their order. A listing that is no longer published is left out. */
export async function describeHits(
  db: Db,
  hits: readonly Hit[],
  query: SearchQuery,
  told: Told,
): Promise<HitBody[]> {
  const ids = hits.map(({ id }) => id);
  const listings = new Map((await findListingsByIds(db, ids)).map((listing) => [listing.id, listing]));
  const statements = await findStatementsOf(db, ids);
  const tracks: ReadonlyMap<number, Track[]> = query.week ? await findTracksOf(db, ids) : new Map();
  return hits.flatMap((hit, index) => {
    const listing = listings.get(hit.id);
    if (!listing) return [];
    const said = statements.get(hit.id) ?? [];
    const isFirst = index === 0 && query.page === 1;
    const schedule = {
      tracks: tracks.get(hit.id) ?? [],
      ...(listing.timeZone ? { timeZone: listing.timeZone } : {}),
    };
    return [describeHit({ hit, listing, statements: said, schedule, isFirst }, query, told)];
  });
}

function describeHit(
  { hit, listing, statements, schedule, isFirst }: Found,
  query: SearchQuery,
  { terms, free }: Told,
): HitBody {
  const answers = new Map(
    foldFacts(Object.values(query.needs).flat(), statements).map(({ term, answer }) => [term, answer]),
  );
  const asked = needsMet(query.needs, (term) => answers.get(term) ?? 'unknown');
  const [newest] = statements;
  const count = asked.length + (query.week?.fit === 'whole' ? 1 : 0);
  const place = { met: hit.met, asked: count, sort: query.sort, isFirst };
  return {
    ...describeProgram(listing, statements),
    distanceMiles: milesTo(listing, query.anchors.place),
    met: hit.met,
    asked: asked.map(({ facet, terms: chosen, standing }) => ({ facet, terms: [...chosen], standing })),
    week: query.week ? describeWeek(weekRow(schedule, { ...query.week, words: free })) : null,
    whyHere: whyHere(place, messagesFor('en')),
    newest: newest ? { source: newest.series, asOf: newest.asOf } : null,
    facts: foldFacts(terms, statements),
  };
}

const STANDING_OF_ANSWER = { yes: 'met', unknown: 'open', no: 'denied' } as const;

function describeWeek({ answer, tracks, clashes }: WeekRow): HitBody['week'] {
  return {
    standing: STANDING_OF_ANSWER[answer],
    tracks: tracks.map(({ name, aWeek }) => ({ name, minutesAWeek: aWeek })),
    clashes: clashes.map(({ weekday, startsAt, endsAt, online }) => ({ weekday, startsAt, endsAt, online })),
  };
}

/** To a hundredth of a mile; null where the search names no point, or the listing shows none. */
function milesTo({ point }: Listing, place: Anchors['place']): number | null {
  if (place.kind !== 'near' || !point) return null;
  return Math.round((distanceMeters(place.point, point) / METERS_PER_MILE) * 100) / 100;
}
