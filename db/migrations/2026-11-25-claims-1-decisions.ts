import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('moderation_decision')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('public_id', 'text')
    .addColumn('decided_by', 'integer', (column) => column.notNull().references('account.id'))
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addColumn('decided_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('moderation_decision_by_public_id')
    .on('moderation_decision')
    .columns(['public_id', 'id'])
    .execute();
  await db.schema
    .createIndex('moderation_decision_by_subject')
    .on('moderation_decision')
    .columns(['kind', 'subject', 'id'])
    .execute();
  await db.schema
    .createIndex('moderation_decision_by_decider')
    .on('moderation_decision')
    .column('decided_by')
    .execute();
  for (const verb of ['update', 'delete']) {
    await sql`create trigger ${sql.ref(`moderation_decision_no_${verb}`)} before ${sql.raw(verb)} on moderation_decision
      begin select raise(abort, 'decisions are only added'); end`.execute(db);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('moderation_decision').execute();
}
