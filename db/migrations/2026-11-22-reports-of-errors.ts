import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('correction_report')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('public_id', 'text', (column) => column.notNull())
    .addColumn('wrong', 'text', (column) => column.notNull())
    .addColumn('words', 'text')
    .addColumn('contact', 'text')
    .addColumn('reported_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('correction_report_by_public_id')
    .on('correction_report')
    .column('public_id')
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('correction_report').execute();
}
