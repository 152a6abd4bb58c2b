import { type Kysely, sql } from 'kysely';

const STATES = [
  'started',
  'code-mailed',
  'code-asked',
  'code-issued',
  'waiting',
  'approved',
  'refused',
  'withdrawn',
  'expired',
  'revoked',
];

const oneOf = (column: string, words: readonly string[]) =>
  sql`${sql.ref(column)} in (${sql.join(words.map((word) => sql.lit(word)))})`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('provider')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('provider_member')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('provider_id', 'integer', (column) => column.notNull().references('provider.id'))
    .addColumn('account_id', 'integer', (column) => column.notNull().references('account.id'))
    .addColumn('role', 'text', (column) => column.notNull().check(oneOf('role', ['owner', 'editor'])))
    .addColumn('since', 'text', (column) => column.notNull())
    .addUniqueConstraint('provider_member_once', ['provider_id', 'account_id'])
    .execute();
  await db.schema
    .createIndex('provider_member_by_account')
    .on('provider_member')
    .column('account_id')
    .execute();
  await db.schema
    .createIndex('provider_member_one_owner')
    .unique()
    .on('provider_member')
    .column('provider_id')
    .where(sql.ref('role'), '=', sql.lit('owner'))
    .execute();

  await db.schema
    .createTable('provider_invite')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('provider_id', 'integer', (column) => column.notNull().references('provider.id'))
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('email_key', 'text', (column) => column.notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('provider_invite_once', ['provider_id', 'email_key'])
    .execute();

  await db.schema
    .createTable('claim')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('account_id', 'integer', (column) => column.notNull().references('account.id'))
    .addColumn('listing_id', 'integer', (column) => column.references('listing.id').onDelete('set null'))
    .addColumn('public_id', 'text')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('proposal', 'text')
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('position', 'text', (column) => column.notNull())
    .addColumn('words', 'text')
    .addColumn('state', 'text', (column) => column.notNull().check(oneOf('state', STATES)))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('proof', 'text', (column) =>
      column.check(oneOf('proof', ['mail', 'call', 'letter', 'papers'])),
    )
    .addColumn('proof_to', 'text')
    .addColumn('proved_at', 'text')
    .addColumn('code_hash', 'text')
    .addColumn('code_expires_at', 'text')
    .addColumn('code_tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('reason', 'text')
    .addColumn('provider_id', 'integer', (column) => column.references('provider.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('claim_by_account').on('claim').column('account_id').execute();
  await db.schema.createIndex('claim_by_listing').on('claim').column('listing_id').execute();
  await db.schema.createIndex('claim_by_provider').on('claim').column('provider_id').execute();
  await db.schema.createIndex('claim_by_state').on('claim').columns(['state', 'changed_at']).execute();

  await db.schema
    .createTable('claim_paper')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('claim_id', 'integer', (column) => column.notNull().references('claim.id'))
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('type', 'text', (column) => column.notNull().check(oneOf('type', ['pdf', 'png', 'jpeg'])))
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('claim_paper_by_claim').on('claim_paper').column('claim_id').execute();

  await db.schema
    .alterTable('listing')
    .addColumn('provider_id', 'integer', (column) => column.references('provider.id'))
    .execute();
  await db.schema.createIndex('listing_by_provider').on('listing').column('provider_id').execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('listing_by_provider').execute();
  await db.schema.alterTable('listing').dropColumn('provider_id').execute();
  for (const table of ['claim_paper', 'claim', 'provider_invite', 'provider_member', 'provider']) {
    await db.schema.dropTable(table).execute();
  }
}
