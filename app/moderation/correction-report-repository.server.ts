import type { Db } from '#db/connect.server.ts';
import type { CorrectionReport } from './correction-report.ts';

/** Keeps what a visitor reported of the listing with this public id. */
export async function insertCorrectionReport(
  db: Db,
  publicId: string,
  { wrong, words, contact }: CorrectionReport,
  reportedAt: Date,
): Promise<void> {
  await db
    .insertInto('correction_report')
    .values({
      public_id: publicId,
      wrong: JSON.stringify(wrong),
      words: words ?? null,
      contact: contact ?? null,
      reported_at: reportedAt.toISOString(),
    })
    .execute();
}
