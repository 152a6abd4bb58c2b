import { findDecisions } from '#app/listings/decision-repository.server.ts';
import { dayOf, daysAfter } from '#app/listings/freshness/shelf-life.ts';
import { findWaitingClaims, type WaitingClaim } from '#app/portal/claims/find-waiting-claims.server.ts';
import {
  countWaitingConfirmations,
  findWaitingConfirmations,
} from '#app/portal/confirmations/confirmation-repository.server.ts';
import type { SectionKey } from '#app/portal/editing/sections.ts';
import { countOpenEdits, findOpenEdits } from '#app/portal/editing/waiting-edit-repository.server.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import type { Conflict } from './conflict-repository.server.ts';
import type { CorrectionReport } from './correction-report.ts';
import { conflictSubject } from './decide.server.ts';
import { findNamesByIds, findNamesByPublicIds, type QueueName } from './find-queue-names.server.ts';
import { QUEUE_PAGE, type QueueKind } from './queue-kinds.ts';
import {
  countAbsentListings,
  countDueCredentials,
  countUncheckedCredentials,
  countWaitingReports,
  findAbsentListings,
  findDueCredentials,
  findUncheckedCredentials,
  findWaitingReports,
} from './queue-repository.server.ts';

export interface QueueParts {
  db: Db;
  now: Date;
  /** The conflicts of all sources, however many were decided since. */
  conflicts: () => Promise<readonly Conflict[]>;
}

/** One thing that waits. The listing is undefined where it is gone; a claim may be for a program that is not listed yet. */
export interface QueueItem {
  kind: QueueKind;
  listing?: QueueName | undefined;
  since: string;
  term?: TermSlug;
  claim?: WaitingClaim;
  edit?: { id: number; section: SectionKey };
  confirmation?: { id: number; terms: TermSlug[] };
  report?: { id: number } & Pick<CorrectionReport, 'wrong' | 'told'>;
}

/** In days: so long a moderator's look at a listing that no newest release holds is good for. */
const LOOK_DAYS = 365;

export type QueueCounts = Record<QueueKind, number>;

const lookedSince = (now: Date) => daysAfter(dayOf(now), -LOOK_DAYS);

export async function countQueue(parts: QueueParts): Promise<QueueCounts> {
  const { db, now } = parts;
  return {
    claims: (await findWaitingClaims(db)).length,
    edits: await countOpenEdits(db),
    reports: await countWaitingReports(db),
    confirmations: await countWaitingConfirmations(db),
    conflicts: (await openConflicts(parts)).length,
    expiries: await countDueCredentials(db, dayOf(now)),
    absent: await countAbsentListings(db, lookedSince(now)),
    credentials: await countUncheckedCredentials(db),
  };
}

/** One page of a kind, the oldest first. */
export async function findQueue(parts: QueueParts, kind: QueueKind, page: number): Promise<QueueItem[]> {
  const { db, now } = parts;
  const part = { limit: QUEUE_PAGE, offset: (page - 1) * QUEUE_PAGE };
  if (kind === 'claims') {
    const claims = await findWaitingClaims(db);
    return claims
      .slice(part.offset, part.offset + part.limit)
      .map((claim) => ({ kind, claim, since: claim.since.slice(0, 10) }));
  }
  if (kind === 'edits') {
    const edits = await findOpenEdits(db, part);
    const names = await findNamesByIds(
      db,
      edits.map(({ listingId }) => listingId),
      'any status',
    );
    return edits.map(({ id, section, listingId, sentAt }) => ({
      kind,
      listing: names.get(listingId),
      since: sentAt.slice(0, 10),
      edit: { id, section },
    }));
  }
  if (kind === 'reports') {
    const reports = await findWaitingReports(db, part);
    const names = await findNamesByPublicIds(
      db,
      reports.map(({ publicId }) => publicId),
    );
    return reports.map(({ id, publicId, report: { wrong, told }, reportedAt }) => ({
      kind,
      listing: names.get(publicId),
      since: reportedAt.slice(0, 10),
      report: { id, wrong, ...(told ? { told } : {}) },
    }));
  }
  if (kind === 'confirmations') {
    const waiting = await findWaitingConfirmations(db, part);
    const names = await findNamesByIds(
      db,
      waiting.map(({ listingId }) => listingId),
    );
    return waiting.map(({ id, listingId, answers, answeredAt = '' }) => ({
      kind,
      listing: names.get(listingId),
      since: answeredAt.slice(0, 10),
      confirmation: { id, terms: Object.keys(answers) as TermSlug[] },
    }));
  }
  const found = await findOf(parts, kind, part, now);
  const names = await findNamesByIds(
    db,
    found.map(({ listingId }) => listingId),
  );
  return found.map(({ listingId, since, term }) => ({
    kind,
    listing: names.get(listingId),
    since,
    ...(term ? { term } : {}),
  }));
}

interface Found {
  listingId: number;
  since: string;
  term?: TermSlug;
}

async function findOf(
  parts: QueueParts,
  kind: Exclude<QueueKind, 'claims' | 'edits' | 'reports' | 'confirmations'>,
  part: { limit: number; offset: number },
  now: Date,
): Promise<readonly Found[]> {
  switch (kind) {
    case 'conflicts':
      return (await openConflicts(parts)).slice(part.offset, part.offset + part.limit);
    case 'expiries':
      return findDueCredentials(parts.db, dayOf(now), part);
    case 'absent':
      return findAbsentListings(parts.db, lookedSince(now), part);
    case 'credentials':
      return findUncheckedCredentials(parts.db, part);
  }
}

/** Without those on which a moderator decided since the later of the two spoke. */
async function openConflicts({ db, conflicts }: QueueParts): Promise<Conflict[]> {
  const all = await conflicts();
  const names = await findNamesByIds(
    db,
    all.map(({ listingId }) => listingId),
  );
  const decided = new Map<string, string>();
  for (const { subject, decidedAt } of await findDecisions(db, { kind: 'conflict', most: 10_000 })) {
    if (!decided.has(subject)) decided.set(subject, decidedAt);
  }
  return all.filter(({ listingId, term, since }) => {
    const name = names.get(listingId);
    return name && (decided.get(conflictSubject(name.publicId, term)) ?? '') < since;
  });
}
