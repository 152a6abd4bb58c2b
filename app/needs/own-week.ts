import { freeOnClockOf } from '#app/schedule-fit/attendable.ts';
import { type FreeWord, freeWordsOf } from '#app/schedule-fit/free-hours.ts';
import { layOutWeek, stretchesShown } from '#app/schedule-fit/week-layout.ts';
import { type DayStretch, stretchesByDay } from '#app/schedule-fit/week-slots.ts';
import type { WeekNeed } from './needs.ts';
import { type Schedule, type TrackFit, trackFits } from './week-row.ts';

/** The visitor's own week beside a program's: free hours on the clock of the program. */
export interface OwnWeek {
  words: FreeWord[];
  /** As far as the picture of the program's week shows them. */
  shown: DayStretch[];
  /** To a session in person, and the same back. */
  travelMinutes: number;
  /** In the order of the tracks. */
  fits: TrackFit[];
}

export function ownWeekOf(schedule: Schedule, week: WeekNeed): OwnWeek {
  const free = freeOnClockOf(week, schedule.timeZone);
  const layout = layOutWeek(schedule.tracks.map(({ sessions }) => sessions));
  return {
    words: freeWordsOf(free),
    shown: layout ? stretchesShown(stretchesByDay(free), layout) : [],
    travelMinutes: week.travelMinutes,
    fits: trackFits(schedule, week),
  };
}
