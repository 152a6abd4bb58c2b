import { parseEmail } from '#app/accounts/email-address.ts';
import type { Listing } from '#app/listings/listing.ts';
import type { KeptReport } from '#app/moderation/correction-report-repository.server.ts';
import type { Db } from '#db/connect.server.ts';
import { itemListingOf, loadShown } from './load-item.server.ts';
import type { ReportView } from './report-item.tsx';

/** A report as its screen shows it. */
export async function loadReportView(
  db: Db,
  { report: kept, listing }: { report: KeptReport; listing: Listing | undefined },
): Promise<ReportView> {
  const { report, reportedAt, settledAt } = kept;
  return {
    report,
    reportedOn: reportedAt.slice(0, 10),
    isSettled: settledAt !== undefined,
    listing: listing && itemListingOf(listing),
    shown: listing && report.told ? await loadShown(db, listing.id, report.told.term) : undefined,
    canMail: parseEmail(report.contact ?? '') !== undefined,
  };
}
