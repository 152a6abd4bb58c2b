/** What waits for a moderator, in the order in which it is shown. */
export const QUEUE_KINDS = [
  'claims',
  'edits',
  'reports',
  'confirmations',
  'conflicts',
  'expiries',
  'absent',
  'credentials',
] as const;

export type QueueKind = (typeof QUEUE_KINDS)[number];

export function isQueueKind(text: string | null): text is QueueKind {
  return QUEUE_KINDS.some((kind) => kind === text);
}

/** Items on one page of the queue. */
export const QUEUE_PAGE = 50;
