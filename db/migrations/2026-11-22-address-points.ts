import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('address_point')
    .addColumn('source_id', 'integer', (column) => column.notNull().references('source.id'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('latitude', 'real', (column) => column.notNull())
    .addColumn('longitude', 'real', (column) => column.notNull())
    .addPrimaryKeyConstraint('address_point_key', ['source_id', 'key'])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('address_point').execute();
}
