import type { Signature } from '#app/schedule-fit/signature.ts';
import { parseSlugList } from '#app/vocabulary/parse-slug-list.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import { type Aged, passOverLapsed } from './freshness/pass-over-lapsed.ts';
import { dayOf } from './freshness/shelf-life.ts';
import { selectOpenings } from './opening-repository.server.ts';
import { answersOfOpening } from './opening-statement.ts';
import { selectAcceptances, statementsOfAcceptances } from './payer-acceptance-repository.server.ts';
import { putRowsFirst, type ToldIn } from './rows-first.ts';
import { answersOfSchedule, lapsedAnswersOfSchedule, type ScheduledTrack } from './schedule-statement.ts';
import type { Series } from './series.ts';
import { findSilences } from './silence-repository.server.ts';
import { lapsedByListing, standingByListing } from './track-repository.server.ts';
import { readSessions } from './track-sessions.ts';
import { signaturesOf } from './track-signatures.ts';

export interface SearchListing {
  id: number;
  name: string;
  program?: string;
  state: string;
  addressHidden: boolean;
  /** What is known of it. */
  address: { city?: string; zip?: string; street?: string };
  point?: { latitude: number; longitude: number };
  /** One of each week that a track of it has; empty where no schedule is known. */
  signatures: readonly Signature[];
}

/** A statement as far as search folds it. */
export interface SearchStatement {
  rank: number;
  asOf: string;
  yes: readonly TermSlug[];
  no: readonly TermSlug[];
  silent: readonly TermSlug[];
  /** The last day on which it holds, where that is known. */
  holdsUntil?: string;
}

/** One with whose it is, and what it is made from. */
interface SaidStatement extends SearchStatement, Aged {
  series: Series;
  toldIn?: ToldIn;
}

/** As things stand today: what has lapsed is left out. */
export interface SearchRows {
  listings: SearchListing[];
  statements: Map<number, SearchStatement[]>;
}

/** Published listings with an id above `after`, in the order of ids. */
export async function findSearchRowsAfter(db: Db, after: number, limit: number): Promise<SearchRows> {
  const listings = await selectListings(db).where('id', '>', after).orderBy('id').limit(limit).execute();
  const last = listings.at(-1)?.id ?? after;
  const statements = await selectStatements(db)
    .where('listing_id', '>', after)
    .where('listing_id', '<=', last)
    .execute();
  const openings = await selectOpenings(db)
    .where('listing_id', '>', after)
    .where('listing_id', '<=', last)
    .execute();
  const tracks = await selectWeeks(db)
    .where('listing_id', '>', after)
    .where('listing_id', '<=', last)
    .execute();
  const acceptances = await selectAcceptances(db)
    .where('listing_id', '>', after)
    .where('listing_id', '<=', last)
    .execute();
  const told = { statements, openings, tracks, acceptances };
  return searchRows(listings, told, await silencesOf(db, statements));
}

/** These listings, where they are published. */
export async function findSearchRowsOf(db: Db, ids: readonly number[]): Promise<SearchRows> {
  if (ids.length === 0) return { listings: [], statements: new Map() };
  const listings = await selectListings(db).where('id', 'in', ids).orderBy('id').execute();
  const statements = await selectStatements(db).where('listing_id', 'in', ids).execute();
  const openings = await selectOpenings(db).where('listing_id', 'in', ids).execute();
  const tracks = await selectWeeks(db).where('listing_id', 'in', ids).execute();
  const acceptances = await selectAcceptances(db).where('listing_id', 'in', ids).execute();
  const told = { statements, openings, tracks, acceptances };
  return searchRows(listings, told, await silencesOf(db, statements));
}

function selectListings(db: Db) {
  return db
    .selectFrom('listing')
    .select([
      'id',
      'name',
      'program',
      'street',
      'city',
      'state',
      'zip',
      'address_hidden',
      'latitude',
      'longitude',
      'time_zone',
    ])
    .where('status', '=', 'published');
}

function selectStatements(db: Db) {
  return db
    .selectFrom('statement')
    .innerJoin('source', 'source.id', 'statement.source_id')
    .select(['listing_id', 'statement.series', 'rank', 'as_of', 'yes', 'no', 'silence_id', 'holds_until']);
}

/** As much of tracks as search reads. */
function selectWeeks(db: Db) {
  return db
    .selectFrom('track')
    .innerJoin('source', 'source.id', 'track.source_id')
    .select(['listing_id', 'track.series', 'rank', 'as_of', 'sessions', 'weeks_least', 'weeks_most'])
    .orderBy('track.id');
}

type ListingRows = Awaited<ReturnType<ReturnType<typeof selectListings>['execute']>>;
type OpeningRows = Awaited<ReturnType<ReturnType<typeof selectOpenings>['execute']>>;
type WeekRows = Awaited<ReturnType<ReturnType<typeof selectWeeks>['execute']>>;
type AcceptanceRows = Awaited<ReturnType<ReturnType<typeof selectAcceptances>['execute']>>;
type StatementRows = Awaited<ReturnType<ReturnType<typeof selectStatements>['execute']>>;

/** What was said of listings, row by row. */
interface Told {
  statements: StatementRows;
  openings: OpeningRows;
  tracks: WeekRows;
  acceptances: AcceptanceRows;
}

const silencesOf = (db: Db, statements: StatementRows) =>
  findSilences(
    db,
    statements.map((row) => row.silence_id),
  );

function searchRows(
  listings: ListingRows,
  { statements, openings, tracks, acceptances }: Told,
  silences: ReadonlyMap<number, readonly TermSlug[]>,
): SearchRows {
  const byListing = new Map<number, SaidStatement[]>();
  const add = (listingId: number, statement: SaidStatement) => {
    const ofListing = byListing.get(listingId);
    if (ofListing) ofListing.push(statement);
    else byListing.set(listingId, [statement]);
  };
  for (const row of statements) {
    add(row.listing_id, {
      series: row.series as Series,
      rank: row.rank,
      asOf: row.as_of,
      yes: parseSlugList(row.yes),
      no: parseSlugList(row.no),
      silent: silences.get(row.silence_id) ?? [],
      ...(row.holds_until === null ? {} : { holdsUntil: row.holds_until }),
    });
  }
  for (const { listing_id, series, rank, as_of, taking } of openings) {
    add(listing_id, { series: series as Series, rank, asOf: as_of, ...answersOfOpening(taking === 1) });
  }
  for (const { listingId, statement } of statementsOfAcceptances(acceptances)) {
    const { series, rank, asOf, yes, no, silent } = statement;
    add(listingId, { series, rank, asOf, yes, no, silent, toldIn: 'plans' });
  }
  const today = dayOf(new Date());
  const tracksOf = standingByListing(tracks, today);
  const addSchedules = (
    schedules: ReadonlyMap<number, WeekRows>,
    answersOf: (tracks: readonly ScheduledTrack[]) => Pick<SaidStatement, 'yes' | 'no' | 'silent' | 'lapsed'>,
  ) => {
    for (const [listingId, ofListing] of schedules) {
      const [first] = ofListing;
      if (!first) continue;
      const told = { series: first.series as Series, rank: first.rank, asOf: first.as_of };
      add(listingId, { ...told, ...answersOf(ofListing.map(scheduledTrack)), toldIn: 'schedule' });
    }
  };
  addSchedules(tracksOf, answersOfSchedule);
  addSchedules(lapsedByListing(tracks, today), lapsedAnswersOfSchedule);
  for (const [id, ofListing] of byListing) byListing.set(id, putRowsFirst(passOverLapsed(ofListing, today)));
  return {
    listings: listings.map((row) => searchListing(row, tracksOf.get(row.id) ?? [])),
    statements: byListing,
  };
}

function scheduledTrack(row: WeekRows[number]): ScheduledTrack {
  const { weeks_least: least, weeks_most: most } = row;
  const sessions = readSessions(row.sessions);
  return least === null || most === null ? { sessions } : { sessions, weeks: { least, most } };
}

function searchListing(row: ListingRows[number], tracks: WeekRows): SearchListing {
  const listing: SearchListing = {
    id: row.id,
    name: row.name,
    state: row.state,
    addressHidden: row.address_hidden === 1,
    address: {},
    signatures: signaturesOf(
      tracks.map(({ sessions }) => sessions),
      row.time_zone ?? undefined,
    ),
  };
  if (row.program !== null) listing.program = row.program;
  if (row.city !== null) listing.address.city = row.city;
  if (row.zip !== null) listing.address.zip = row.zip;
  if (row.street !== null) listing.address.street = row.street;
  if (row.latitude !== null && row.longitude !== null) {
    listing.point = { latitude: row.latitude, longitude: row.longitude };
  }
  return listing;
}
