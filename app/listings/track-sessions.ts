import { MINUTES_IN_DAY } from '#app/schedule-fit/week-slots.ts';
import type { TrackSession } from './track.ts';

/** In texts: far more than the different weeks of a nation's directory. */
const MOST_KEPT = 50_000;

/** Tracks share weeks: each is read once, and is one list. */
const READ = new Map<string, readonly TrackSession[]>();

/** Reads what `writeSessions` wrote. */
export function readSessions(text: string): readonly TrackSession[] {
  let sessions = READ.get(text);
  if (!sessions) {
    sessions = JSON.parse(text) as TrackSession[];
    if (READ.size >= MOST_KEPT) READ.clear();
    READ.set(text, sessions);
  }
  return sessions;
}

/** By day and start, so that the same week is the same text. Throws `RangeError` on sessions that no week can have. */
export function writeSessions(sessions: readonly TrackSession[]): string {
  if (sessions.length === 0) throw new RangeError('a track without sessions');
  const written = [...sessions].sort(byDayAndStart).map((session) => {
    if (!isSound(session)) throw new RangeError(`no session of a week: ${JSON.stringify(session)}`);
    const { weekday, startsAt, endsAt, online, kind } = session;
    return { weekday, startsAt, endsAt, online, ...(kind === undefined ? {} : { kind }) };
  });
  return JSON.stringify(written);
}

function byDayAndStart(a: TrackSession, b: TrackSession): number {
  return (
    a.weekday - b.weekday ||
    a.startsAt - b.startsAt ||
    a.endsAt - b.endsAt ||
    Number(a.online) - Number(b.online)
  );
}

function isSound({ weekday, startsAt, endsAt }: TrackSession): boolean {
  return (
    isWhole(weekday, 0, 6) && isWhole(startsAt, 0, MINUTES_IN_DAY - 1) && isWhole(endsAt, 1, MINUTES_IN_DAY)
  );
}

function isWhole(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && least <= number && number <= most;
}
