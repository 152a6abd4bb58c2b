import type { AccountParts } from './account-parts.ts';
import { ATTEMPT_LIMITS, type AttemptAction } from './attempt-limits.ts';
import { takeAttempt } from './attempt-repository.server.ts';

/** Takes one of each, and says whether there was one of all of them left. All are asked, so that each costs the same. */
export async function takeAttempts(
  { db, key, clock }: AccountParts,
  subjects: Partial<Record<AttemptAction, string>>,
): Promise<boolean> {
  let isLeft = true;
  for (const [action, subject] of Object.entries(subjects) as [AttemptAction, string][]) {
    isLeft =
      (await takeAttempt(db.writer, key, { action, subject }, ATTEMPT_LIMITS[action], clock())) && isLeft;
  }
  return isLeft;
}
