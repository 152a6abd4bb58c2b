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
    .addColumn('sessions', 'text', (column) => column.notNull())
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addUniqueConstraint('track_name', ['listing_id', 'series', 'name'])
    .addCheckConstraint(
      'track_weeks',
      sql`(weeks_least is null) = (weeks_most is null) and (weeks_least is null or (0 < weeks_least and weeks_least <= weeks_most))`,
    )
    .execute();
  await db.schema.createIndex('track_by_source').on('track').column('source_id').execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('track').execute();
}
