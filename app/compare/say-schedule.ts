import type { Messages } from '#app/language/messages.ts';
import { sayMeetings, sayWeeks, whereOf } from '#app/listings/say-track.ts';
import type { Track } from '#app/listings/track.ts';
import { weeklyFloorMinutes } from '#app/schedule-fit/weekly-floor.ts';
import { weeklyMinutes } from '#app/schedule-fit/weekly-minutes.ts';
import type { ScheduleValue } from './schedule-rows.ts';

interface TrackLine {
  name: string;
  value: string;
  isKnown: boolean;
}

/** What each track says of the matter. */
export function saySchedule(value: ScheduleValue, messages: Messages): TrackLine[] {
  return value.tracks.map((track) => {
    const said = sayMatter(track, value, messages);
    return {
      name: track.name,
      value: said ?? messages.answers.unknown.toLowerCase(),
      isKnown: said !== undefined,
    };
  });
}

function sayMatter(
  track: Track,
  { matter, hasFloor }: ScheduleValue,
  messages: Messages,
): string | undefined {
  const { schedule } = messages;
  if (matter === 'weeks') return sayWeeks(track, messages);
  if (matter === 'meets') {
    const meetings = sayMeetings(track.sessions, messages);
    const where = whereOf(track.sessions);
    // Where both are meant, each meeting that is online says so.
    return where === 'both' ? meetings : schedule.meetsWhere(meetings, schedule.where[where].toLowerCase());
  }
  const minutes = weeklyMinutes(track.sessions);
  const floor = weeklyFloorMinutes(track.ages);
  const hours = schedule.hours(minutes);
  return hasFloor && minutes < floor ? schedule.hoursBelow(hours, schedule.hours(floor)) : hours;
}
