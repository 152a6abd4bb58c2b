import { countQueue, findQueue, type QueueItem, type QueueParts } from '#app/moderation/find-queue.server.ts';
import { QUEUE_KINDS, QUEUE_PAGE, type QueueKind } from '#app/moderation/queue-kinds.ts';

export interface QueueView {
  kind: QueueKind;
  counts: Record<QueueKind, number>;
  items: QueueItem[];
  page: number;
  pages: number;
}

/** The kind that was asked for, else the first in which something waits. A page beyond the last is the last. */
export async function loadQueue(
  parts: QueueParts,
  asked: QueueKind | undefined,
  askedPage: number,
): Promise<QueueView> {
  const counts = await countQueue(parts);
  const kind = asked ?? QUEUE_KINDS.find((each) => counts[each] > 0) ?? 'reports';
  const pages = Math.max(1, Math.ceil(counts[kind] / QUEUE_PAGE));
  const page = Math.min(askedPage, pages);
  return { kind, counts, items: await findQueue(parts, kind, page), page, pages };
}
