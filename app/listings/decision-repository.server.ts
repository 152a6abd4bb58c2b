import type { Db } from '#db/connect.server.ts';

/** What a moderator decided. */
export interface NewDecision {
  /** What was decided on, such as claim, report, credential. */
  kind: string;
  /** Names the thing within its kind. */
  subject: string;
  /** Of the listing; undefined where none is meant. */
  publicId?: string | undefined;
  /** The account of the moderator. */
  decidedBy: number;
  /** The event, such as approve or refuse. */
  decision: string;
  /** As the asker reads it. */
  reason?: string | undefined;
  /** What it changed: kept as JSON. */
  before?: unknown;
  after?: unknown;
}

export interface Decision extends NewDecision {
  id: number;
  decidedAt: string;
}

const jsonOf = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
const fromJson = (json: string | null): unknown => (json === null ? undefined : JSON.parse(json));

/** Keeps a decision for ever. Pass the transaction of what it decides, so that both stand or fall together. */
export async function insertDecision(db: Db, decision: NewDecision, now: Date): Promise<void> {
  await db
    .insertInto('moderation_decision')
    .values({
      kind: decision.kind,
      subject: decision.subject,
      public_id: decision.publicId ?? null,
      decided_by: decision.decidedBy,
      decision: decision.decision,
      reason: decision.reason ?? null,
      before: jsonOf(decision.before),
      after: jsonOf(decision.after),
      decided_at: now.toISOString(),
    })
    .execute();
}

export interface DecisionChoice {
  kind?: string;
  subject?: string;
  /** Of listings: the one and those that were merged into it. */
  publicIds?: readonly string[];
  /** Only those with a lower id: for the page after. */
  before?: number;
  most: number;
}

/** The newest first. */
export async function findDecisions(
  db: Db,
  { kind, subject, publicIds, before, most }: DecisionChoice,
): Promise<Decision[]> {
  let query = db.selectFrom('moderation_decision').selectAll().orderBy('id', 'desc').limit(most);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (subject !== undefined) query = query.where('subject', '=', subject);
  if (publicIds !== undefined) query = query.where('public_id', 'in', publicIds);
  if (before !== undefined) query = query.where('id', '<', before);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    subject: row.subject,
    publicId: row.public_id ?? undefined,
    decidedBy: row.decided_by,
    decision: row.decision,
    reason: row.reason ?? undefined,
    before: fromJson(row.before),
    after: fromJson(row.after),
    decidedAt: row.decided_at,
  }));
}
