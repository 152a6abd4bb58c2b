import { type Kysely, sql } from 'kysely';

/** A moderator's word on openings can say it as well as a program's. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('statement')
    .addColumn('waiting_list', 'integer', (column) =>
      column.notNull().defaultTo(0).check(sql`waiting_list in (0, 1)`),
    )
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('statement').dropColumn('waiting_list').execute();
}
