import type { AccountActor } from '#app/accounts/actor.ts';
import { parseEmail } from '#app/accounts/email-address.ts';
import { insertDecision } from '#app/listings/decision-repository.server.ts';
import { foldFact } from '#app/listings/facts.ts';
import { dayOf } from '#app/listings/freshness/shelf-life.ts';
import type { Listing } from '#app/listings/listing.ts';
import { setListingStatus } from '#app/listings/listing-status-repository.server.ts';
import { writeWord } from '#app/listings/moderator-word-repository.server.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import { type KeptReport, settleReport } from './correction-report-repository.server.ts';
import type { ModerationParts } from './moderation-parts.ts';
import type { Ruling } from './ruling.ts';

/** What is decided on. A report may be of a listing that is gone. */
export type Matter =
  | { kind: 'report'; report: KeptReport; listing: Listing | undefined }
  | { kind: 'conflict'; listing: Listing; term: TermSlug }
  | { kind: 'absent'; listing: Listing };

/** What a decision changed, as the log keeps it. */
export interface ChangedFact {
  term: TermSlug;
  answer: 'yes' | 'no' | 'unknown';
  asOf?: string;
  basis?: string;
}

/** Decides, in one transaction with all that follows. False where somebody else decided first. */
export async function decide(
  { db, clock, post }: ModerationParts,
  { accountId }: AccountActor,
  matter: Matter,
  ruling: Ruling,
): Promise<boolean> {
  const now = clock();
  const today = dayOf(now);
  return db.writer.transaction().execute(async (trx) => {
    const { listing } = matter;
    if (matter.kind === 'report' && !(await settleReport(trx, matter.report.id, now))) return false;
    const changed = listing ? await carryOut(trx, listing, ruling, today) : {};
    const before = { ...changed.before, ...evidenceOf(matter) };
    await insertDecision(
      trx,
      {
        kind: matter.kind,
        subject: subjectOf(matter),
        publicId: listing?.publicId,
        decidedBy: accountId,
        decision: ruling.decision,
        reason: ruling.reason,
        before: Object.keys(before).length > 0 ? before : undefined,
        after: changed.after,
      },
      now,
    );
    const to = matter.kind === 'report' && parseEmail(matter.report.report.contact ?? '');
    if (to) {
      await post('report-decided', { to: to.address, decision: ruling.decision, reason: ruling.reason }, trx);
    }
    return true;
  });
}

interface Changed {
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

async function carryOut(trx: Db, listing: Listing, ruling: Ruling, today: string): Promise<Changed> {
  if (ruling.decision === 'closed') {
    await setListingStatus(trx, listing.id, 'closed');
    return { before: { status: listing.status }, after: { status: 'closed' } };
  }
  if (!('term' in ruling)) return {};
  const { decision: answer, term, asOf, basis } = ruling;
  const statements = (await findStatementsOf(trx, [listing.id], today)).get(listing.id) ?? [];
  const fact = foldFact(term, statements);
  await writeWord(trx, { listingId: listing.id, term, answer, asOf, basis }, today);
  const after: ChangedFact = { term, answer, asOf, basis };
  const before: ChangedFact = { term, answer: fact.answer };
  return { before: { ...before }, after: { ...after } };
}

/** What the moderator had before them, without who sent it. */
function evidenceOf(matter: Matter): { report?: unknown } {
  if (matter.kind !== 'report') return {};
  const { contact: _, ...report } = matter.report.report;
  return { report: { ...report, reportedAt: matter.report.reportedAt } };
}

function subjectOf(matter: Matter): string {
  if (matter.kind === 'report') return String(matter.report.id);
  return matter.kind === 'conflict'
    ? conflictSubject(matter.listing.publicId, matter.term)
    : matter.listing.publicId;
}

export const conflictSubject = (publicId: string, term: TermSlug) => `${publicId} ${term}`;
