import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('opening')
    .addColumn('waiting_list', 'integer', (column) =>
      column.notNull().defaultTo(0).check(sql`waiting_list in (0, 1)`),
    )
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('opening').dropColumn('waiting_list').execute();
}
