import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('draft')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('listing_id', 'integer', (column) =>
      column.notNull().references('listing.id').onDelete('cascade'),
    )
    .addColumn('section', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('value', 'text')
    .addColumn('account_id', 'integer', (column) => column.notNull().references('account.id'))
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('draft_of_section', ['listing_id', 'section'])
    .execute();
  await db.schema.createIndex('draft_by_account').on('draft').column('account_id').execute();

  await db.schema
    .createTable('published_section')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('listing_id', 'integer', (column) =>
      column.notNull().references('listing.id').onDelete('cascade'),
    )
    .addColumn('section', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('published_at', 'text', (column) => column.notNull())
    .addColumn('confirmed_on', 'text', (column) => column.notNull())
    .addUniqueConstraint('published_section_of_listing', ['listing_id', 'section'])
    .execute();

  await db.schema
    .createTable('listing_revision')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('public_id', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('section', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addColumn('after', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('account_id', 'integer', (column) => column.notNull().references('account.id'))
    .addColumn('approved_by', 'integer', (column) => column.references('account.id'))
    .addColumn('reverts', 'integer', (column) => column.references('listing_revision.id'))
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('listing_revision_number', ['public_id', 'number'])
    .execute();
  for (const column of ['account_id', 'approved_by', 'reverts']) {
    await db.schema
      .createIndex(`listing_revision_by_${column}`)
      .on('listing_revision')
      .column(column)
      .execute();
  }
  for (const verb of ['update', 'delete']) {
    await sql`create trigger ${sql.ref(`listing_revision_no_${verb}`)} before ${sql.raw(verb)} on listing_revision
      begin select raise(abort, 'revisions are only added'); end`.execute(db);
  }

  await db.schema
    .createTable('waiting_edit')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('listing_id', 'integer', (column) =>
      column.notNull().references('listing.id').onDelete('cascade'),
    )
    .addColumn('section', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addColumn('after', 'text', (column) => column.notNull())
    .addColumn('account_id', 'integer', (column) => column.notNull().references('account.id'))
    .addColumn('reverts', 'integer', (column) => column.references('listing_revision.id'))
    .addColumn('sent_at', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .addColumn('reason', 'text')
    .addColumn('settled_at', 'text')
    .execute();
  await sql`create unique index waiting_edit_open on waiting_edit (listing_id, section) where outcome is null`.execute(
    db,
  );
  await db.schema
    .createIndex('waiting_edit_of_section')
    .on('waiting_edit')
    .columns(['listing_id', 'section', 'id'])
    .execute();
  for (const column of ['account_id', 'reverts']) {
    await db.schema.createIndex(`waiting_edit_by_${column}`).on('waiting_edit').column(column).execute();
  }

  await db.schema
    .alterTable('listing')
    .addColumn('held', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();
  await db.schema.alterTable('credential').addColumn('expires_on', 'text').execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('credential').dropColumn('expires_on').execute();
  await db.schema.alterTable('listing').dropColumn('held').execute();
  for (const table of ['waiting_edit', 'listing_revision', 'published_section', 'draft']) {
    await db.schema.dropTable(table).execute();
  }
}
