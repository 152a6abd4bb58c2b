import type { QueueParts } from '#app/moderation/find-queue.server.ts';
import type { ModerationParts } from '#app/moderation/moderation-parts.ts';

/** What the routes of moderators hand on, out of what each route is given. */
export function moderationPartsOf({
  db,
  clock,
  accounts,
  conflicts,
}: Pick<ModerationParts, 'db' | 'clock'> &
  Pick<QueueParts, 'conflicts'> & { accounts: Pick<ModerationParts, 'post'> }): ModerationParts &
  Pick<QueueParts, 'conflicts'> {
  return { db, clock, conflicts, post: accounts.post };
}
