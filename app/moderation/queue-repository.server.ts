import { isTermSlug, type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import { type KeptReport, reportFromRow } from './correction-report-repository.server.ts';

/** A part of what waits. */
export interface Window {
  limit: number;
  offset: number;
}

export interface WaitingCredential {
  listingId: number;
  term: TermSlug;
  /** ISO day or a bare year: when it was reported, or when it is due. */
  since: string;
}

export interface WaitingListing {
  listingId: number;
  since: string;
}

/** Those of whom an issuer tells by itself need no look. */
const REGISTERS = ['co-bha', 'demonstration-register'];
const ACCREDITATIONS = termsOfFacet('accreditation').map(({ slug }) => slug);

export async function findWaitingReports(db: Db, { limit, offset }: Window): Promise<KeptReport[]> {
  const rows = await db
    .selectFrom('correction_report')
    .selectAll()
    .where('settled_at', 'is', null)
    .orderBy('reported_at')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(reportFromRow);
}

export async function countWaitingReports(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('correction_report')
    .where('settled_at', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Credentials that a moderator read, and that have ended or are to be read again. */
export async function findDueCredentials(
  db: Db,
  today: string,
  { limit, offset }: Window,
): Promise<WaitingCredential[]> {
  const rows = await selectDue(db, today)
    .select(['listing_id as listingId', 'term', 'next_check_on as since'])
    .orderBy('next_check_on')
    .orderBy('verified_credential.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.flatMap(withTerm);
}

export async function countDueCredentials(db: Db, today: string): Promise<number> {
  const { count } = await selectDue(db, today)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function selectDue(db: Db, today: string) {
  return db
    .selectFrom('verified_credential')
    .innerJoin('listing', 'listing.id', 'listing_id')
    .where('listing.status', '=', 'published')
    .where('next_check_on', '<=', today);
}

/** Accreditations that programs report of themselves and that no moderator has looked up. */
export async function findUncheckedCredentials(
  db: Db,
  { limit, offset }: Window,
): Promise<WaitingCredential[]> {
  const rows = await selectUnchecked(db)
    .select((eb) => [
      'credential.listing_id as listingId',
      'credential.term',
      eb.fn.max('credential.as_of').as('since'),
    ])
    .groupBy(['credential.listing_id', 'credential.term'])
    .orderBy('since')
    .orderBy('credential.listing_id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.flatMap(withTerm);
}

export async function countUncheckedCredentials(db: Db): Promise<number> {
  const { count } = await selectUnchecked(db)
    .select((eb) => eb.fn.count<number>('credential.id').as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function selectUnchecked(db: Db) {
  return db
    .selectFrom('credential')
    .innerJoin('listing', 'listing.id', 'credential.listing_id')
    .where('listing.status', '=', 'published')
    .where('credential.series', 'not in', REGISTERS)
    .where('credential.term', 'in', ACCREDITATIONS)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('verified_credential as read')
            .select('read.id')
            .whereRef('read.listing_id', '=', 'credential.listing_id')
            .whereRef('read.term', '=', 'credential.term'),
        ),
      ),
    );
}

/** Listings that no newest release holds, but for those that a moderator has looked at since `lookedSince`. */
export async function findAbsentListings(
  db: Db,
  lookedSince: string,
  { limit, offset }: Window,
): Promise<WaitingListing[]> {
  const rows = await selectAbsent(db, lookedSince)
    .select((eb) => [
      'listing.id as listingId',
      eb
        .selectFrom('statement')
        .select((inner) => inner.fn.max('as_of').as('newest'))
        .whereRef('statement.listing_id', '=', 'listing.id')
        .as('since'),
    ])
    .orderBy('since')
    .orderBy('listing.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ listingId, since }) => ({ listingId, since: since ?? '' }));
}

export async function countAbsentListings(db: Db, lookedSince: string): Promise<number> {
  const { count } = await selectAbsent(db, lookedSince)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function selectAbsent(db: Db, lookedSince: string) {
  return db
    .selectFrom('listing')
    .where('listing.status', '=', 'published')
    .where('listing.in_latest_release', '=', 0)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('moderation_decision as looked')
            .select('looked.id')
            .where('looked.kind', '=', 'absent')
            .whereRef('looked.subject', '=', 'listing.public_id')
            .where('looked.decided_at', '>', lookedSince),
        ),
      ),
    );
}

function withTerm<Row extends { term: string }>(row: Row): (Omit<Row, 'term'> & { term: TermSlug })[] {
  const { term } = row;
  return isTermSlug(term) ? [{ ...row, term }] : [];
}
