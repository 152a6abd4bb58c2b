import { findDecisions } from '#app/listings/decision-repository.server.ts';
import { type DecidedMatter, decidedMatterOf } from '#app/moderation/decided-matter.ts';
import { findAccountsByIds } from '#app/moderation/decider-repository.server.ts';
import { findNamesByPublicIds, type QueueName } from '#app/moderation/find-queue-names.server.ts';
import type { Db } from '#db/connect.server.ts';

const LOG_PAGE = 50;

export interface LogLine {
  id: number;
  kind: string;
  decision: string;
  reason?: string | undefined;
  decidedOn: string;
  decidedBy: string;
  listing?: QueueName | undefined;
  matter: DecidedMatter;
}

export interface LogView {
  lines: LogLine[];
  /** The id before which the next page begins; undefined on the last. */
  older?: number | undefined;
}

/** Decisions, the newest first. */
export async function loadLog(db: Db, before: number | undefined): Promise<LogView> {
  const found = await findDecisions(db, { most: LOG_PAGE + 1, ...(before === undefined ? {} : { before }) });
  const decisions = found.slice(0, LOG_PAGE);
  const names = await findNamesByPublicIds(
    db,
    decisions.flatMap(({ publicId }) => publicId ?? []),
  );
  const deciders = await findAccountsByIds(
    db,
    decisions.map(({ decidedBy }) => decidedBy),
  );
  return {
    lines: decisions.map((decided) => ({
      id: decided.id,
      kind: decided.kind,
      decision: decided.decision,
      reason: decided.reason,
      decidedOn: decided.decidedAt.slice(0, 10),
      decidedBy: deciders.get(decided.decidedBy) ?? '',
      listing: decided.publicId === undefined ? undefined : names.get(decided.publicId),
      matter: decidedMatterOf(decided),
    })),
    older: found.length > LOG_PAGE ? decisions.at(-1)?.id : undefined,
  };
}
