import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reminder')
    .addColumn('listing_id', 'integer', (column) =>
      column.notNull().unique().references('listing.id').onDelete('cascade'),
    )
    .addColumn('sent_on', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('reminder_stop')
    .addColumn('account_id', 'integer', (column) =>
      column.notNull().unique().references('account.id').onDelete('cascade'),
    )
    .addColumn('since', 'text', (column) => column.notNull())
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('reminder_stop').execute();
  await db.schema.dropTable('reminder').execute();
}
