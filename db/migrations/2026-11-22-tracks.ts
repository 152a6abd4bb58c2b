import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('track')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('listing_id', 'integer', (column) => column.notNull().references('listing.id'))
    .addColumn('series', 'text', (column) => column.notNull())
    .addColumn('source_id', 'integer', (column) => column.notNull().references('source.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('weeks_least', 'integer')
    .addColumn('weeks_most', 'integer')
    .addColumn('ages', 'text', (column) => column.notNull())
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addUniqueConstraint('track_name', ['listing_id', 'series', 'name'])
    .addCheckConstraint(
      'track_weeks',
      sql`(weeks_least is null) = (weeks_most is null) and (weeks_least is null or (0 < weeks_least and weeks_least <= weeks_most))`,
    )
    .execute();
  await db.schema.createIndex('track_by_source').on('track').column('source_id').execute();

  await db.schema
    .createTable('track_session')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('track_id', 'integer', (column) => column.notNull().references('track.id').onDelete('cascade'))
    .addColumn('weekday', 'integer', (column) => column.notNull().check(sql`weekday between 0 and 6`))
    .addColumn('starts_at', 'integer', (column) => column.notNull().check(sql`starts_at between 0 and 1439`))
    .addColumn('ends_at', 'integer', (column) => column.notNull().check(sql`ends_at between 1 and 1440`))
    .addColumn('online', 'integer', (column) => column.notNull().check(sql`online in (0, 1)`))
    .addColumn('kind', 'text')
    .addUniqueConstraint('track_session_start', ['track_id', 'weekday', 'starts_at'])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('track_session').execute();
  await db.schema.dropTable('track').execute();
}
