import type { AccountActor } from '#app/accounts/actor.ts';
import type { FormFields } from '#app/http/read-form.ts';
import { dayOf } from '#app/listings/freshness/shelf-life.ts';
import { decide, type Matter } from '#app/moderation/decide.server.ts';
import { findQueue, type QueueParts } from '#app/moderation/find-queue.server.ts';
import { hrefOfItem } from '#app/moderation/href-of-item.ts';
import type { ModerationParts } from '#app/moderation/moderation-parts.ts';
import { queuePath } from '#app/moderation/moderation-paths.ts';
import type { QueueKind } from '#app/moderation/queue-kinds.ts';
import { type RulingWord, readRuling, type TypedRuling } from '#app/moderation/ruling.ts';
import type { RulingToMend } from './ruling-form.tsx';

const KIND_OF_MATTER = { report: 'reports', conflict: 'conflicts', absent: 'absent' } as const;

export type RulingAnswer = { kind: 'mend'; mend: RulingToMend } | { kind: 'see'; response: Response };

/** Reads the form of a decision and decides. A conflict is about its own term, whatever the form says. */
export async function answerRuling(
  parts: ModerationParts & Pick<QueueParts, 'conflicts'>,
  actor: AccountActor,
  matter: Matter,
  fields: FormFields,
  choices: readonly RulingWord[],
): Promise<RulingAnswer> {
  const typed: TypedRuling = {
    decision: fields.text('decision'),
    term: matter.kind === 'conflict' ? matter.term : fields.text('term'),
    asOf: fields.text('asOf'),
    basis: fields.text('basis'),
    reason: fields.text('reason'),
  };
  const read = readRuling(typed, choices, dayOf(parts.clock()));
  if (read.kind === 'trouble') return { kind: 'mend', mend: { trouble: read.trouble, typed } };
  const isDone = await decide(parts, actor, matter, read.ruling);
  const kind = KIND_OF_MATTER[matter.kind];
  return { kind: 'see', response: await seeNext(parts, kind, isDone ? 'kept' : 'settled-before') };
}

/** The next of its kind, or the queue where none is left. */
export async function seeNext(
  { db, clock, conflicts }: Pick<ModerationParts, 'db' | 'clock'> & Pick<QueueParts, 'conflicts'>,
  kind: QueueKind,
  done: string,
): Promise<Response> {
  const [next] = await findQueue({ db: db.writer, now: clock(), conflicts }, kind, 1);
  const href = next && hrefOfItem(next);
  const location = href && done === 'kept' ? href : `${queuePath(kind)}&done=${done}`;
  return new Response(null, { status: 303, headers: { Location: location } });
}
