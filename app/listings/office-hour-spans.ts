import type { OfficeHoursDay } from './listing.ts';

export const MINUTES_A_DAY = 24 * 60;

/** Days in a row with the same hours. */
export interface OfficeHourSpan extends Omit<OfficeHoursDay, 'weekday'> {
  /** 0 is Monday. */
  first: number;
  last: number;
}

/** `days` by weekday; a day with two spells of hours ends a row. */
export function spansOf(days: readonly OfficeHoursDay[]): OfficeHourSpan[] {
  const spans: OfficeHourSpan[] = [];
  for (const { weekday, ...hours } of days) {
    const before = spans.at(-1);
    const continues =
      before &&
      before.last === weekday - 1 &&
      before.opensAt === hours.opensAt &&
      before.closesAt === hours.closesAt &&
      before.series === hours.series &&
      before.asOf === hours.asOf;
    if (continues) before.last = weekday;
    else spans.push({ first: weekday, last: weekday, ...hours });
  }
  return spans;
}
