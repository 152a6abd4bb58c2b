import { type Kysely, sql } from 'kysely';

const REFERENCES_LISTING = 'listing.id';
const REFERENCES_SOURCE = 'source.id';
const REFERENCES_RUN = 'import_run.id';

export async function up(db: Kysely<unknown>): Promise<void> {
  await makeRunsOutliveTheirSource(db);
  await db.schema.alterTable('source_record').addColumn('reader', 'text').execute();

  await db.schema
    .createTable('source_record_before')
    .addColumn('run_id', 'integer', (column) => column.notNull().references(REFERENCES_RUN))
    .addColumn('record_id', 'integer', (column) => column.notNull().references('source_record.id'))
    .addColumn('listing_id', 'integer', (column) => column.references(REFERENCES_LISTING))
    .addColumn('before', 'text')
    .addPrimaryKeyConstraint('source_record_before_key', ['run_id', 'record_id'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema
    .createIndex('source_record_before_by_record')
    .on('source_record_before')
    .column('record_id')
    .execute();
  await db.schema
    .createIndex('source_record_before_by_listing')
    .on('source_record_before')
    .column('listing_id')
    .execute();

  await db.schema
    .createTable('address_point_before')
    .addColumn('run_id', 'integer', (column) => column.notNull().references(REFERENCES_RUN))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('latitude', 'real')
    .addColumn('longitude', 'real')
    .addPrimaryKeyConstraint('address_point_before_key', ['run_id', 'key'])
    .execute();

  await db.schema
    .createTable('listing_join')
    .addColumn('run_id', 'integer', (column) => column.notNull().references(REFERENCES_RUN))
    .addColumn('public_id', 'text', (column) => column.notNull())
    .addColumn('joined_to', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('listing_join_key', ['run_id', 'public_id'])
    .execute();
}

/** SQLite cannot let a column be empty afterwards: the table is made anew, and nothing refers to it yet. */
async function makeRunsOutliveTheirSource(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('import_run_anew')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('source_id', 'integer', (column) => column.references(REFERENCES_SOURCE))
    .addColumn('series', 'text', (column) => column.notNull())
    .addColumn('release', 'text', (column) => column.notNull())
    .addColumn('reader', 'text')
    .addColumn('published_before', 'text')
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('file_checksum', 'text', (column) => column.notNull())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('finished_at', 'text')
    .addColumn('undo_started_at', 'text')
    .addColumn('undone_at', 'text')
    .addColumn('report', 'text')
    .execute();
  await sql`
    insert into import_run_anew (id, source_id, series, release, file_name, file_checksum, started_at, finished_at, report)
    select import_run.id, source_id, series, release, file_name, file_checksum, started_at, finished_at, report
    from import_run join source on source.id = source_id`.execute(db);
  await replaceRuns(db, 'import_run_anew');
}

async function replaceRuns(db: Kysely<unknown>, by: string): Promise<void> {
  await db.schema.dropTable('import_run').execute();
  await db.schema.alterTable(by).renameTo('import_run').execute();
  await db.schema.createIndex('import_run_by_source').on('import_run').column('source_id').execute();
}

/** Runs that were taken back and whose source is gone are forgotten. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('listing_join').execute();
  await db.schema.dropTable('address_point_before').execute();
  await db.schema.dropTable('source_record_before').execute();
  await db.schema.alterTable('source_record').dropColumn('reader').execute();
  await db.schema
    .createTable('import_run_before')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('source_id', 'integer', (column) => column.notNull().references(REFERENCES_SOURCE))
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('file_checksum', 'text', (column) => column.notNull())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('finished_at', 'text')
    .addColumn('report', 'text')
    .execute();
  await sql`
    insert into import_run_before (id, source_id, file_name, file_checksum, started_at, finished_at, report)
    select id, source_id, file_name, file_checksum, started_at, finished_at, report
    from import_run where source_id is not null`.execute(db);
  await replaceRuns(db, 'import_run_before');
}
