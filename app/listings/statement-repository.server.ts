import { parseSlugList } from '#app/vocabulary/parse-slug-list.ts';
import type { Db } from '#db/connect.server.ts';
import { keepUntilWritten } from '#db/keep-until-written.server.ts';
import type { Basis } from './basis.ts';
import type { Waiting } from './current-opening.ts';
import { passOverLapsed } from './freshness/pass-over-lapsed.ts';
import { dayOf } from './freshness/shelf-life.ts';
import { selectOpenings } from './opening-repository.server.ts';
import { answersOfOpening, silenceBesideOpenings } from './opening-statement.ts';
import { selectAcceptances, statementsOfAcceptances } from './payer-acceptance-repository.server.ts';
import { putRowsFirst } from './rows-first.ts';
import { answersOfSchedule, lapsedAnswersOfSchedule, silenceBesideSchedules } from './schedule-statement.ts';
import type { Series } from './series.ts';
import { findSilences } from './silence-repository.server.ts';
import type { Statement } from './statement.ts';
import { findToldSchedulesOf } from './track-repository.server.ts';

/**
 * The statements of each listing as they stand on a day, openings, plans and schedules among them, newest first; a listing without
 * any is absent.
 */
export function findStatementsOf(
  db: Db,
  ids: readonly number[],
  today = dayOf(new Date()),
): Promise<ReadonlyMap<number, readonly Statement[]>> {
  return readStatementsOf(db, ids, today);
}

const readStatementsOf = keepUntilWritten<number, readonly Statement[]>(async (db, ids, today) => {
  const told = await findToldStatements(db, ids, today);
  for (const [id, ofListing] of told) told.set(id, putRowsFirst(passOverLapsed(ofListing, today)));
  return told;
});

/** The same with what has lapsed by that day: all that was told, and is kept. */
export async function findToldStatements(
  db: Db,
  ids: readonly number[],
  today = dayOf(new Date()),
): Promise<Map<number, Statement[]>> {
  const statements = new Map<number, Statement[]>();
  if (ids.length === 0) return statements;
  const rows = await db
    .selectFrom('statement')
    .innerJoin('source', 'source.id', 'statement.source_id')
    .select([
      'listing_id',
      'statement.series',
      'release',
      'rank',
      'as_of',
      'yes',
      'no',
      'silence_id',
      'details',
      'basis',
      'holds_until',
      'waiting_list',
    ])
    .where('listing_id', 'in', ids)
    .execute();
  const silences = await findSilences(
    db,
    rows.map((row) => row.silence_id),
  );
  const add = (listingId: number, statement: Statement) => {
    const ofListing = statements.get(listingId);
    if (ofListing) ofListing.push(statement);
    else statements.set(listingId, [statement]);
  };
  for (const row of rows) {
    const { release, rank } = row;
    const series = row.series as Series;
    add(row.listing_id, {
      series,
      release,
      rank,
      asOf: row.as_of,
      yes: parseSlugList(row.yes),
      no: parseSlugList(row.no),
      silent: silenceBesideOpenings(
        silenceBesideSchedules(silences.get(row.silence_id) ?? []),
        series,
        release,
      ),
      details: JSON.parse(row.details),
      ...(row.basis === null ? {} : { basis: row.basis as Basis }),
      ...(row.holds_until === null ? {} : { holdsUntil: row.holds_until }),
      ...waitsOf(row),
    });
  }
  for (const row of await selectOpenings(db).where('listing_id', 'in', ids).execute()) {
    const { release, rank } = row;
    const told = { series: row.series as Series, release, rank, asOf: row.as_of };
    add(row.listing_id, { ...told, ...answersOfOpening(row.taking === 1), ...waitsOf(row), details: [] });
  }
  const acceptances = await selectAcceptances(db).where('listing_id', 'in', ids).execute();
  for (const { listingId, statement } of statementsOfAcceptances(acceptances)) add(listingId, statement);
  const { standing, lapsed } = await findToldSchedulesOf(db, ids, today);
  for (const [listingId, { tracks, ...told }] of standing) {
    add(listingId, { ...told, ...answersOfSchedule(tracks), details: [], toldIn: 'schedule' });
  }
  for (const [listingId, { tracks, ...told }] of lapsed) {
    add(listingId, { ...told, ...lapsedAnswersOfSchedule(tracks), details: [], toldIn: 'schedule' });
  }
  for (const ofListing of statements.values()) ofListing.sort(newestFirst);
  return statements;
}

function waitsOf(row: { waiting_list: number }): Waiting {
  return row.waiting_list === 1 ? { hasWaitingList: true } : {};
}

function newestFirst(a: Statement, b: Statement): number {
  return a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0;
}
