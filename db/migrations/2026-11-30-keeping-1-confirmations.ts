import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('confirmation')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('listing_id', 'integer', (column) =>
      column.notNull().references('listing.id').onDelete('cascade'),
    )
    .addColumn('way', 'text', (column) => column.notNull().check(sql`way in ('mail', 'call')`))
    .addColumn('proof_to', 'text')
    .addColumn('code_hash', 'text')
    .addColumn('code_tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('token_hash', 'text', (column) => column.unique())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('answered_at', 'text')
    .addColumn('answers', 'text')
    .addColumn('settled_at', 'text')
    .execute();
  await db.schema.createIndex('confirmation_by_listing').on('confirmation').column('listing_id').execute();
  await db.schema
    .createIndex('confirmation_waiting')
    .on('confirmation')
    .columns(['answered_at', 'id'])
    .where(sql.ref('settled_at'), 'is', null)
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('confirmation').execute();
}
