import type { Insertable } from 'kysely';
import type { Db } from '#db/connect.server.ts';
import type {
  CredentialTable,
  ListingRow,
  NewListingRow,
  NewStatementRow,
  OfficeHoursTable,
  OpeningTable,
  SourceRecordTable,
} from '#db/schema.ts';
import type { Series } from '../listings/series.ts';
import { replaceTracks, type ToldSchedule } from '../listings/track-repository.server.ts';

export async function findListingRows(db: Db, ids: readonly number[]): Promise<Map<number, ListingRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('listing').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Inserts listings, or replaces the columns of those with the same public id. Returns ids by public id. */
export async function upsertListings(db: Db, rows: readonly NewListingRow[]): Promise<Map<string, number>> {
  if (rows.length === 0) return new Map();
  const written = await db
    .insertInto('listing')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.column('public_id').doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        program: eb.ref('excluded.program'),
        source_name: eb.ref('excluded.source_name'),
        source_program: eb.ref('excluded.source_program'),
        street: eb.ref('excluded.street'),
        unit: eb.ref('excluded.unit'),
        city: eb.ref('excluded.city'),
        state: eb.ref('excluded.state'),
        zip: eb.ref('excluded.zip'),
        address_hidden: eb.ref('excluded.address_hidden'),
        latitude: eb.ref('excluded.latitude'),
        longitude: eb.ref('excluded.longitude'),
        precision: eb.ref('excluded.precision'),
        time_zone: eb.ref('excluded.time_zone'),
        phones: eb.ref('excluded.phones'),
        website: eb.ref('excluded.website'),
        in_latest_release: eb.ref('excluded.in_latest_release'),
        address_key: eb.ref('excluded.address_key'),
      })),
    )
    .returning(['id', 'public_id'])
    .execute();
  return new Map(written.map((row) => [row.public_id, row.id]));
}

/** Inserts rows of one source, or replaces those with the same key. Returns ids by key. */
export async function upsertSourceRecords(
  db: Db,
  rows: readonly Insertable<SourceRecordTable>[],
): Promise<Map<string, number>> {
  if (rows.length === 0) return new Map();
  const written = await db
    .insertInto('source_record')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(['source_id', 'key']).doUpdateSet((eb) => ({
        listing_id: eb.ref('excluded.listing_id'),
        checksum: eb.ref('excluded.checksum'),
        row: eb.ref('excluded.row'),
        match_rule: eb.ref('excluded.match_rule'),
        place: eb.ref('excluded.place'),
        in_file: eb.ref('excluded.in_file'),
        reader: eb.ref('excluded.reader'),
      })),
    )
    .returning(['id', 'key'])
    .execute();
  return new Map(written.map(({ id, key }) => [key, id]));
}

/** A statement with the terms on which it is silent, as a JSON list. */
export type NewStatement = Omit<NewStatementRow, 'silence_id'> & { silent: string };

/** Replaces the statements of the same listing, series and scope. */
export async function upsertStatements(db: Db, statements: readonly NewStatement[]): Promise<void> {
  if (statements.length === 0) return;
  const silenceIds = await requireSilences(db, new Set(statements.map(({ silent }) => silent)));
  await db
    .insertInto('statement')
    .values(statements.map(({ silent, ...row }) => ({ ...row, silence_id: silenceIds.get(silent) ?? 0 })))
    .onConflict((conflict) =>
      conflict.columns(['listing_id', 'series', 'scope']).doUpdateSet((eb) => ({
        source_id: eb.ref('excluded.source_id'),
        as_of: eb.ref('excluded.as_of'),
        yes: eb.ref('excluded.yes'),
        no: eb.ref('excluded.no'),
        silence_id: eb.ref('excluded.silence_id'),
        details: eb.ref('excluded.details'),
      })),
    )
    .execute();
}

/** The ids of sets of terms, made where they are new. */
async function requireSilences(db: Db, sets: ReadonlySet<string>): Promise<Map<string, number>> {
  await db
    .insertInto('silence')
    .values([...sets].map((terms) => ({ terms })))
    .onConflict((conflict) => conflict.column('terms').doNothing())
    .execute();
  const rows = await db
    .selectFrom('silence')
    .selectAll()
    .where('terms', 'in', [...sets])
    .execute();
  return new Map(rows.map(({ id, terms }) => [terms, id]));
}

export interface ParticularRows {
  credentials: Insertable<CredentialTable>[];
  openings: Insertable<OpeningTable>[];
  officeHours: Insertable<OfficeHoursTable>[];
  schedules: ToldSchedule[];
}

/** Replaces what one series says of the listings' credentials, openings, office hours and tracks. */
export async function replaceParticulars(
  db: Db,
  series: Series,
  listingIds: readonly number[],
  rows: ParticularRows,
): Promise<void> {
  for (const table of ['credential', 'opening', 'office_hours'] as const) {
    await db.deleteFrom(table).where('series', '=', series).where('listing_id', 'in', listingIds).execute();
  }
  if (rows.credentials.length > 0) await db.insertInto('credential').values(rows.credentials).execute();
  if (rows.openings.length > 0) await db.insertInto('opening').values(rows.openings).execute();
  if (rows.officeHours.length > 0) await db.insertInto('office_hours').values(rows.officeHours).execute();
  await replaceTracks(db, series, listingIds, rows.schedules);
}

/** Which series speak of which listings by an import. */
export async function findStatedSeries(
  db: Db,
  listingIds: readonly number[],
): Promise<{ listingId: number; series: Series }[]> {
  const rows = await db
    .selectFrom('statement')
    .select(['listing_id as listingId', 'series'])
    .where('scope', '=', 'release')
    .where('listing_id', 'in', listingIds)
    .execute();
  return rows.map(({ listingId, series }) => ({ listingId, series: series as Series }));
}

const NO_PARTICULARS: ParticularRows = { credentials: [], openings: [], officeHours: [], schedules: [] };

/** Takes away all that a series said of a listing by an import. */
export async function deleteAnswers(db: Db, series: Series, listingId: number): Promise<void> {
  await replaceParticulars(db, series, [listingId], NO_PARTICULARS);
  await db
    .deleteFrom('statement')
    .where('scope', '=', 'release')
    .where('series', '=', series)
    .where('listing_id', '=', listingId)
    .execute();
}

export interface KeptRow {
  sourceId: number;
  key: string;
  /** Names the reader of the row, where one is kept with it. */
  reader: string | null;
  /** Header to cell. */
  raw: Record<string, string>;
}

/** The rows that are linked to listings, as their sources wrote them. */
export async function findKeptRows(db: Db, listingIds: readonly number[]): Promise<KeptRow[]> {
  const rows = await db
    .selectFrom('source_record')
    .select(['source_id as sourceId', 'key', 'reader', 'row'])
    .where('listing_id', 'in', listingIds)
    .execute();
  return rows.map(({ row, ...kept }) => ({ ...kept, raw: JSON.parse(row) }));
}
