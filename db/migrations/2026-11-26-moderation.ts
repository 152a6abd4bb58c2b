import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('statement').addColumn('basis', 'text').execute();
  await db.schema.alterTable('statement').addColumn('holds_until', 'text').execute();
  await db.schema.alterTable('listing').addColumn('next_lapse_at', 'text').execute();
  await db.schema.createIndex('listing_by_next_lapse').on('listing').column('next_lapse_at').execute();
  for (const column of ['term', 'answer', 'told_on', 'told_by', 'settled_at']) {
    await db.schema.alterTable('correction_report').addColumn(column, 'text').execute();
  }
  await db.schema
    .createIndex('correction_report_waiting')
    .on('correction_report')
    .columns(['reported_at', 'id'])
    .where(sql.ref('settled_at'), 'is', null)
    .execute();
  await db.schema
    .createIndex('listing_not_in_latest_release')
    .on('listing')
    .column('id')
    .where(sql.ref('in_latest_release'), '=', sql.lit(0))
    .execute();
  await db.schema
    .createTable('verified_credential')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('listing_id', 'integer', (column) =>
      column.notNull().references('listing.id').onDelete('cascade'),
    )
    .addColumn('term', 'text', (column) => column.notNull())
    .addColumn('number', 'text')
    .addColumn('registered_name', 'text')
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('read_how', 'text', (column) => column.notNull())
    .addColumn('read_on', 'text', (column) => column.notNull())
    .addColumn('expires_on', 'text')
    .addColumn('next_check_on', 'text', (column) => column.notNull())
    .addUniqueConstraint('verified_credential_term', ['listing_id', 'term'])
    .execute();
  await db.schema
    .createIndex('verified_credential_by_next_check')
    .on('verified_credential')
    .column('next_check_on')
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('verified_credential').execute();
  await db.schema.dropIndex('listing_not_in_latest_release').execute();
  await db.schema.dropIndex('correction_report_waiting').execute();
  for (const column of ['settled_at', 'told_by', 'told_on', 'answer', 'term']) {
    await db.schema.alterTable('correction_report').dropColumn(column).execute();
  }
  await db.schema.dropIndex('listing_by_next_lapse').execute();
  await db.schema.alterTable('listing').dropColumn('next_lapse_at').execute();
  await db.schema.alterTable('statement').dropColumn('holds_until').execute();
  await db.schema.alterTable('statement').dropColumn('basis').execute();
}
