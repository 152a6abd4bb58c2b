import type { WeeklySession } from './week-slots.ts';

/** Sessions at the same time of several days. */
export interface Meeting {
  /** Rising; 0 is Monday. */
  weekdays: readonly number[];
  startsAt: number;
  endsAt: number;
  online: boolean;
}

/** Sessions as people say them: days that share a time together, by their first day and its time. */
export function meetingsOf(sessions: readonly WeeklySession[]): Meeting[] {
  const meetings = new Map<string, { weekdays: Set<number> } & Omit<Meeting, 'weekdays'>>();
  const inOrder = [...sessions].sort((a, b) => a.weekday - b.weekday || a.startsAt - b.startsAt);
  for (const { weekday, startsAt, endsAt, online } of inOrder) {
    const key = `${startsAt} ${endsAt} ${online}`;
    const known = meetings.get(key);
    if (known) known.weekdays.add(weekday);
    else meetings.set(key, { weekdays: new Set([weekday]), startsAt, endsAt, online });
  }
  return [...meetings.values()].map(({ weekdays, ...meeting }) => ({ ...meeting, weekdays: [...weekdays] }));
}

/** Rising weekdays as stretches of days in a row. */
export function stretchesOfDays(weekdays: readonly number[]): { first: number; last: number }[] {
  const stretches: { first: number; last: number }[] = [];
  for (const weekday of weekdays) {
    const before = stretches.at(-1);
    if (before && before.last === weekday - 1) before.last = weekday;
    else stretches.push({ first: weekday, last: weekday });
  }
  return stretches;
}
