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

export async function upsertSourceRecords(
  db: Db,
  rows: readonly Insertable<SourceRecordTable>[],
): Promise<void> {
  if (rows.length === 0) return;
  await db
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
      })),
    )
    .execute();
}

/** Replaces the statements of the same listing, series and scope. */
export async function upsertStatements(db: Db, rows: readonly NewStatementRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('statement')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(['listing_id', 'series', 'scope']).doUpdateSet((eb) => ({
        source_id: eb.ref('excluded.source_id'),
        as_of: eb.ref('excluded.as_of'),
        yes: eb.ref('excluded.yes'),
        no: eb.ref('excluded.no'),
        silent: eb.ref('excluded.silent'),
        details: eb.ref('excluded.details'),
      })),
    )
    .execute();
}

export interface ParticularRows {
  credentials: Insertable<CredentialTable>[];
  openings: Insertable<OpeningTable>[];
  officeHours: Insertable<OfficeHoursTable>[];
}

/** Replaces what one series says of the listings' credentials, openings and office hours. */
export async function replaceParticulars(
  db: Db,
  series: string,
  listingIds: readonly number[],
  rows: ParticularRows,
): Promise<void> {
  for (const table of ['credential', 'opening', 'office_hours'] as const) {
    await db.deleteFrom(table).where('series', '=', series).where('listing_id', 'in', listingIds).execute();
  }
  if (rows.credentials.length > 0) await db.insertInto('credential').values(rows.credentials).execute();
  if (rows.openings.length > 0) await db.insertInto('opening').values(rows.openings).execute();
  if (rows.officeHours.length > 0) await db.insertInto('office_hours').values(rows.officeHours).execute();
}
