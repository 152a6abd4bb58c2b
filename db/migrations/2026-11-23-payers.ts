import { type Kysely, sql } from 'kysely';

/** Terms that came with this step. What was read before could not speak of them. */
const NEW_TERMS = [
  'champva',
  'first-health',
  'geisinger',
  'multiplan',
  'quest-behavioral',
  'payment-plan',
] as const;

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('payer_acceptance')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('listing_id', 'integer', (column) => column.notNull().references('listing.id'))
    .addColumn('series', 'text', (column) => column.notNull())
    .addColumn('source_id', 'integer', (column) => column.notNull().references('source.id'))
    .addColumn('payer', 'text', (column) => column.notNull())
    .addColumn('product', 'text', (column) =>
      column
        .notNull()
        .check(sql`product in ('', 'hmo', 'ppo', 'medicaid', 'medicare-advantage', 'marketplace')`),
    )
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('relation', 'text', (column) =>
      column.notNull().check(sql`relation in ('in-network', 'plan-list', 'bills', 'refused')`),
    )
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addUniqueConstraint('payer_acceptance_line', ['listing_id', 'series', 'payer', 'product', 'state'])
    .execute();
  await db.schema
    .createIndex('payer_acceptance_by_source')
    .on('payer_acceptance')
    .column('source_id')
    .execute();
  for (const term of NEW_TERMS) {
    await sql`update silence set terms = json_insert(terms, '$[#]', ${term})
      where not exists (select 1 from json_each(terms) where value = ${term})`.execute(db);
  }
}

/** The new terms stay in the sets of silence: code that does not know them passes over them. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('payer_acceptance').execute();
}
