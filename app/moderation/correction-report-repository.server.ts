import type { Selectable } from 'kysely';
import { isTermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import type { CorrectionReportTable } from '#db/schema-moderation.ts';
import type { CorrectionReport, WrongThing } from './correction-report.ts';

/** Keeps what a visitor reported of the listing with this public id. */
export async function insertCorrectionReport(
  db: Db,
  publicId: string,
  { wrong, words, contact, told }: CorrectionReport,
  reportedAt: Date,
): Promise<void> {
  await db
    .insertInto('correction_report')
    .values({
      public_id: publicId,
      wrong: JSON.stringify(wrong),
      words: words ?? null,
      contact: contact ?? null,
      term: told?.term ?? null,
      answer: told?.answer ?? null,
      told_on: told?.toldOn ?? null,
      told_by: told?.toldBy ?? null,
      reported_at: reportedAt.toISOString(),
    })
    .execute();
}

/** A report as a moderator reads it. */
export interface KeptReport {
  id: number;
  publicId: string;
  report: CorrectionReport;
  reportedAt: string;
  /** Absent while it waits. */
  settledAt?: string;
}

export async function findReport(db: Db, id: number): Promise<KeptReport | undefined> {
  const row = await db.selectFrom('correction_report').selectAll().where('id', '=', id).executeTakeFirst();
  return row && reportFromRow(row);
}

export function reportFromRow(row: Selectable<CorrectionReportTable>): KeptReport {
  const { term, answer, told_on: toldOn, told_by: toldBy } = row;
  const isTold = term !== null && isTermSlug(term) && toldOn !== null;
  return {
    id: row.id,
    publicId: row.public_id,
    report: {
      wrong: JSON.parse(row.wrong) as WrongThing[],
      ...(row.words === null ? {} : { words: row.words }),
      ...(row.contact === null ? {} : { contact: row.contact }),
      ...(isTold
        ? { told: { term, answer: answer === 'no' ? 'no' : 'yes', toldOn, ...(toldBy ? { toldBy } : {}) } }
        : {}),
    },
    reportedAt: row.reported_at,
    ...(row.settled_at === null ? {} : { settledAt: row.settled_at }),
  };
}

/** Settles a report that waits, and forgets how its sender can be reached. False where it was settled before. */
export async function settleReport(db: Db, id: number, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('correction_report')
    .set({ settled_at: now.toISOString(), contact: null })
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
