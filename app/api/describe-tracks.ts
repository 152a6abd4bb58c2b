import type { Track } from '#app/listings/track.ts';
import { weeklyMinutes } from '#app/schedule-fit/weekly-minutes.ts';
import { clockTime, weekdayName } from './clock-time.ts';
import type { ProgramBody } from './schemas/program-schema.ts';

/** The tracks of a program with what their sessions add up to. */
export function describeTracks(tracks: readonly Track[]): ProgramBody['program']['tracks'] {
  return tracks.map(({ name, weeks, ages, sessions, series, asOf }) => ({
    name,
    weeks: weeks ?? null,
    ages: [...ages],
    weeklyMinutes: weeklyMinutes(sessions),
    sessions: sessions.map(({ weekday, startsAt, endsAt, online, kind }) => ({
      weekday: weekdayName(weekday),
      startsAt: clockTime(startsAt),
      endsAt: clockTime(endsAt),
      online,
      kind: kind ?? null,
    })),
    source: series,
    asOf,
  }));
}
