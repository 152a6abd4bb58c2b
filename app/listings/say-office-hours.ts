import type { Messages } from '#app/language/messages.ts';
import type { OfficeHoursDay } from './listing.ts';
import { MINUTES_A_DAY, spansOf } from './office-hour-spans.ts';

/** "Monday to Friday" and "8 am to 5 pm", span by span, of hours by weekday. */
export function sayOfficeHours(
  days: readonly OfficeHoursDay[],
  { program }: Messages,
): { days: string; hours: string }[] {
  const { officeHours, weekdays, clock } = program;
  return spansOf(days).map(({ first, last, opensAt, closesAt }) => ({
    days: officeHours.days(weekdays[first] ?? '', weekdays[last] ?? ''),
    hours:
      opensAt === 0 && closesAt === MINUTES_A_DAY
        ? officeHours.allDay
        : officeHours.hours(clock(opensAt), clock(closesAt)),
  }));
}
