import { type Kysely, sql } from 'kysely';

const REFERENCES_LISTING = 'listing.id';
const REFERENCES_SOURCE = 'source.id';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('source')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('series', 'text', (column) => column.notNull())
    .addColumn('release', 'text', (column) => column.notNull())
    .addColumn('rank', 'integer', (column) => column.notNull())
    .addColumn('published_on', 'text', (column) => column.notNull())
    .addColumn('publisher', 'text', (column) => column.notNull())
    .addColumn('terms_of_use', 'text', (column) => column.notNull())
    .addUniqueConstraint('source_series_release', ['series', 'release'])
    .execute();

  await db.schema
    .createTable('listing')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('public_id', 'text', (column) => column.notNull().unique())
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('program', 'text')
    .addColumn('source_name', 'text', (column) => column.notNull())
    .addColumn('source_program', 'text')
    .addColumn('street', 'text')
    .addColumn('unit', 'text')
    .addColumn('city', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('zip', 'text')
    .addColumn('address_hidden', 'integer', (column) => column.notNull().check(sql`address_hidden in (0, 1)`))
    .addColumn('latitude', 'real')
    .addColumn('longitude', 'real')
    .addColumn('precision', 'text', (column) =>
      column.notNull().check(sql`precision in ('street', 'zip', 'none')`),
    )
    .addColumn('time_zone', 'text')
    .addColumn('phones', 'text', (column) => column.notNull())
    .addColumn('website', 'text')
    .addColumn('status', 'text', (column) =>
      column.notNull().check(sql`status in ('draft', 'published', 'withdrawn', 'closed')`),
    )
    .addColumn('in_latest_release', 'integer', (column) =>
      column.notNull().check(sql`in_latest_release in (0, 1)`),
    )
    .addColumn('address_key', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addCheckConstraint('listing_point_whole', sql`(latitude is null) = (longitude is null)`)
    .addCheckConstraint(
      'listing_hidden_address_empty',
      sql`address_hidden = 0 or (street is null and unit is null and latitude is null and address_key is null)`,
    )
    .execute();
  await db.schema.createIndex('listing_by_address_key').on('listing').column('address_key').execute();

  await db.schema
    .createTable('listing_alias')
    .addColumn('public_id', 'text', (column) => column.primaryKey())
    .addColumn('listing_id', 'integer', (column) => column.notNull().references(REFERENCES_LISTING))
    .execute();
  await db.schema.createIndex('listing_alias_by_listing').on('listing_alias').column('listing_id').execute();

  await db.schema
    .createTable('import_run')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('source_id', 'integer', (column) => column.notNull().references(REFERENCES_SOURCE))
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('file_checksum', 'text', (column) => column.notNull())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('finished_at', 'text')
    .addColumn('report', 'text')
    .execute();
  await db.schema.createIndex('import_run_by_source').on('import_run').column('source_id').execute();

  await db.schema
    .createTable('source_record')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('source_id', 'integer', (column) => column.notNull().references(REFERENCES_SOURCE))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('listing_id', 'integer', (column) => column.references(REFERENCES_LISTING))
    .addColumn('checksum', 'text', (column) => column.notNull())
    .addColumn('row', 'text', (column) => column.notNull())
    .addColumn('match_rule', 'text')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('in_file', 'integer', (column) => column.notNull().check(sql`in_file in (0, 1)`))
    .addUniqueConstraint('source_record_key', ['source_id', 'key'])
    .execute();
  await db.schema.createIndex('source_record_by_listing').on('source_record').column('listing_id').execute();

  await db.schema
    .createTable('silence')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('terms', 'text', (column) => column.notNull().unique())
    .execute();

  await db.schema
    .createTable('statement')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('listing_id', 'integer', (column) => column.notNull().references(REFERENCES_LISTING))
    .addColumn('series', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('source_id', 'integer', (column) => column.notNull().references(REFERENCES_SOURCE))
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addColumn('yes', 'text', (column) => column.notNull())
    .addColumn('no', 'text', (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull())
    .addColumn('silence_id', 'integer', (column) => column.notNull().references('silence.id'))
    .addUniqueConstraint('statement_scope', ['listing_id', 'series', 'scope'])
    .execute();
  await db.schema.createIndex('statement_by_source').on('statement').column('source_id').execute();
  await db.schema.createIndex('statement_by_silence').on('statement').column('silence_id').execute();

  await db.schema
    .createTable('credential')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('listing_id', 'integer', (column) => column.notNull().references(REFERENCES_LISTING))
    .addColumn('series', 'text', (column) => column.notNull())
    .addColumn('source_id', 'integer', (column) => column.notNull().references(REFERENCES_SOURCE))
    .addColumn('term', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('number', 'text')
    .addColumn('status', 'text', (column) => column.notNull().check(sql`status in ('reported')`))
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addUniqueConstraint('credential_term', ['listing_id', 'series', 'term'])
    .execute();
  await db.schema.createIndex('credential_by_source').on('credential').column('source_id').execute();

  await db.schema
    .createTable('opening')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('listing_id', 'integer', (column) => column.notNull().references(REFERENCES_LISTING))
    .addColumn('series', 'text', (column) => column.notNull())
    .addColumn('source_id', 'integer', (column) => column.notNull().references(REFERENCES_SOURCE))
    .addColumn('taking', 'integer', (column) => column.notNull().check(sql`taking in (0, 1)`))
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addUniqueConstraint('opening_series', ['listing_id', 'series'])
    .execute();
  await db.schema.createIndex('opening_by_source').on('opening').column('source_id').execute();

  await db.schema
    .createTable('office_hours')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('listing_id', 'integer', (column) => column.notNull().references(REFERENCES_LISTING))
    .addColumn('series', 'text', (column) => column.notNull())
    .addColumn('source_id', 'integer', (column) => column.notNull().references(REFERENCES_SOURCE))
    .addColumn('weekday', 'integer', (column) => column.notNull().check(sql`weekday between 0 and 6`))
    .addColumn('opens_at', 'integer', (column) => column.notNull())
    .addColumn('closes_at', 'integer', (column) => column.notNull())
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addUniqueConstraint('office_hours_day', ['listing_id', 'series', 'weekday', 'opens_at'])
    .addCheckConstraint(
      'office_hours_order',
      sql`0 <= opens_at and opens_at < closes_at and closes_at <= 1440`,
    )
    .execute();
  await db.schema.createIndex('office_hours_by_source').on('office_hours').column('source_id').execute();

  await db.schema
    .createTable('listing_change')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('listing_id', 'integer', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('listing_change_by_listing')
    .on('listing_change')
    .column('listing_id')
    .execute();

  await db.schema
    .createTable('place')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('kind', 'text', (column) => column.notNull().check(sql`kind in ('zip', 'city')`))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('zip', 'text')
    .addColumn('latitude', 'real', (column) => column.notNull())
    .addColumn('longitude', 'real', (column) => column.notNull())
    .addColumn('zips', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('place_by_zip').on('place').column('zip').execute();
  await db.schema.createIndex('place_by_key').on('place').columns(['key', 'kind', 'state']).execute();
}

const TABLES = [
  'place',
  'listing_change',
  'office_hours',
  'opening',
  'credential',
  'statement',
  'silence',
  'source_record',
  'import_run',
  'listing_alias',
  'listing',
  'source',
];

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) await db.schema.dropTable(table).execute();
}
