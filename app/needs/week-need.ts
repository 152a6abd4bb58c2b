import { slotsOfFreeHours } from '#app/schedule-fit/free-hours.ts';
import { startOfWeek } from '#app/schedule-fit/zone-shifts.ts';
import type { WeekNeed } from './needs.ts';
import type { SearchState } from './search-state.ts';

/**
 * What a search asks of schedules; undefined where it gives no free hours. Clocks are compared in the week of the visitor's
 * start, or in this one. `timeZone` is the visitor's, where it is known.
 */
export function weekNeedOf(
  { free, travelMinutes, fit, startFrom }: Pick<SearchState, 'free' | 'travelMinutes' | 'fit' | 'startFrom'>,
  timeZone: string | undefined,
  now: Date,
): WeekNeed | undefined {
  if (free.length === 0) return undefined;
  // At noon of its day in America, so that the day is the same in every state.
  const start = startFrom === '' ? 0 : Date.parse(`${startFrom}T18:00:00Z`);
  return {
    free: slotsOfFreeHours(free),
    travelMinutes,
    fit,
    weekStart: startOfWeek(Math.max(now.getTime(), start), timeZone),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}
