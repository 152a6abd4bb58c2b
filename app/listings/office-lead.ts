import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { OfficeHoursDay } from './listing.ts';
import { MINUTES_A_DAY } from './office-hour-spans.ts';
import type { Series } from './series.ts';

/** A part of the week for which office hours are worth a look. */
export type LeadPart = 'morning' | 'evening' | 'weekend';

/**
 * What office hours hint at where nobody told when a program meets. They are never sessions: `likely` is a reason to ask, and
 * without it one to ask first, before a visit.
 */
export interface OfficeLead {
  part: LeadPart;
  likely: boolean;
  /** The days that it is about, rising; 0 is Monday. */
  weekdays: readonly number[];
  /** When the office opens, of a morning; when it closes, of an evening. In minutes after midnight. */
  at: number;
  series: Series;
  asOf: string;
}

/** An office that is open so late can have sessions in the evening: they start at about 5 pm. */
const LATE = 19 * 60;
/** An office that opens by then can have sessions in the morning. */
const EARLY = 10 * 60;
const SATURDAY = 5;

/** What one series told of the office hints at for these parts of the day: the likeliest. Undefined where it hints at nothing. */
export function officeLead(
  days: readonly OfficeHoursDay[],
  parts: readonly TermSlug[],
): OfficeLead | undefined {
  const leads = parts.flatMap((part) => leadFor(part, days) ?? []);
  return leads.find(({ likely }) => likely) ?? leads[0];
}

function leadFor(part: TermSlug, told: readonly OfficeHoursDay[]): OfficeLead | undefined {
  const days = told.filter((day) => !isDayAndNight(day));
  const [first] = days;
  if (!first) return undefined;
  const source = { series: first.series, asOf: first.asOf };
  if (part === 'evening') {
    const at = Math.max(...days.map(({ closesAt }) => closesAt));
    const weekdays = weekdaysOf(days.filter(({ closesAt }) => closesAt === at));
    return { part, likely: at >= LATE, weekdays, at, ...source };
  }
  if (part === 'morning') {
    const at = Math.min(...days.map(({ opensAt }) => opensAt));
    const weekdays = weekdaysOf(days.filter(({ opensAt }) => opensAt === at));
    return { part, likely: at <= EARLY, weekdays, at, ...source };
  }
  // A day without hours is one of which nothing was told: no reason to think that nothing meets.
  const weekend = days.filter(({ weekday }) => weekday >= SATURDAY);
  const [opens] = weekend;
  if (part !== 'weekend' || !opens) return undefined;
  return { part, likely: true, weekdays: weekdaysOf(weekend), at: opens.opensAt, ...source };
}

/** An office that never closes says nothing of when people meet. */
function isDayAndNight({ opensAt, closesAt }: OfficeHoursDay): boolean {
  return opensAt === 0 && closesAt === MINUTES_A_DAY;
}

function weekdaysOf(days: readonly OfficeHoursDay[]): number[] {
  return [...new Set(days.map(({ weekday }) => weekday))].sort((a, b) => a - b);
}
