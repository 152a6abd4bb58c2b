import { MINUTES_IN_DAY, type WeeklySession } from './week-slots.ts';

const MINUTES_IN_WEEK = 7 * MINUTES_IN_DAY;

/** How long one who attends all of them sits there each week; what lies at the same time counts once. */
export function weeklyMinutes(sessions: readonly WeeklySession[]): number {
  let total = 0;
  let reached = 0;
  for (const { from, to } of sessions.flatMap(spansOf).sort((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}

/** How long a session lasts, in minutes. */
export function sessionMinutes({ startsAt, endsAt }: WeeklySession): number {
  return endsAt > startsAt ? endsAt - startsAt : endsAt + MINUTES_IN_DAY - startsAt;
}

/** In minutes of the week; one that runs past its end is two. */
function spansOf(session: WeeklySession): { from: number; to: number }[] {
  const from = session.weekday * MINUTES_IN_DAY + session.startsAt;
  const to = from + sessionMinutes(session);
  if (to <= MINUTES_IN_WEEK) return [{ from, to }];
  return [
    { from, to: MINUTES_IN_WEEK },
    { from: 0, to: to - MINUTES_IN_WEEK },
  ];
}
