import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('listing_count')
    .addColumn('listing_id', 'integer', (column) =>
      column.notNull().references('listing.id').onDelete('cascade'),
    )
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('shown', 'integer', (column) => column.notNull())
    .addColumn('opened', 'integer', (column) => column.notNull())
    .addColumn('compared', 'integer', (column) => column.notNull())
    .addColumn('called', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('listing_count_once', ['listing_id', 'day'])
    .execute();
  await db.schema.createIndex('listing_count_by_day').on('listing_count').column('day').execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('listing_count').execute();
}
