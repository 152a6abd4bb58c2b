import { daysAfter } from '../freshness/shelf-life.ts';
import { COUNT_KINDS, type Counts, type DayCounts, NO_COUNTS } from './counts.ts';

/** Fewer than this is not told: it could be one person. */
export const FEWEST_TOLD = 5;

const DAYS_A_WEEK = 7;

/** What is told of a number: itself, that it is small, or for a sum of days of which some are small, from where on it lies. */
export type Told = { kind: 'exact'; count: number } | { kind: 'few' } | { kind: 'at-least'; count: number };

export type ToldCounts = { [Kind in keyof Counts]: Told };

export interface ToldDay extends ToldCounts {
  day: string;
}

export interface ToldWeek extends ToldCounts {
  /** Its Monday. */
  from: string;
  /** The last day of it that is counted. */
  to: string;
}

function tellCount(count: number): Told {
  return count > 0 && count < FEWEST_TOLD ? { kind: 'few' } : { kind: 'exact', count };
}

/** Made from what its days tell and from nothing else: taking days from their sum must not bring out a small number. */
function tellSum(days: readonly Told[]): Told {
  const few = days.filter(({ kind }) => kind === 'few').length;
  const known = days.reduce((sum, told) => sum + (told.kind === 'exact' ? told.count : 0), 0);
  if (few === 0) return { kind: 'exact', count: known };
  return known === 0 ? { kind: 'few' } : { kind: 'at-least', count: known + few };
}

const forEachKind = (tell: (kind: keyof Counts) => Told): ToldCounts =>
  Object.fromEntries(COUNT_KINDS.map((kind) => [kind, tell(kind)])) as ToldCounts;

/** Every day from one to another, the newest first; a day without a row had none. */
export function tellDays(rows: readonly DayCounts[], from: string, to: string): ToldDay[] {
  const byDay = new Map(rows.map((row) => [row.day, row]));
  const days: ToldDay[] = [];
  for (let day = to; day >= from; day = daysAfter(day, -1)) {
    const counts = byDay.get(day) ?? NO_COUNTS;
    days.push({ day, ...forEachKind((kind) => tellCount(counts[kind])) });
  }
  return days;
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const weekday = (new Date(day).getUTCDay() + DAYS_A_WEEK - 1) % DAYS_A_WEEK;
  return daysAfter(day, -weekday);
}

/** The weeks of these days, in the order of the days. */
export function tellWeeks(days: readonly ToldDay[]): ToldWeek[] {
  const weeks = new Map<string, ToldDay[]>();
  for (const day of days) {
    const monday = mondayOf(day.day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), day]);
  }
  return [...weeks].map(([from, ofWeek]) => ({
    from,
    to: ofWeek.reduce((latest, { day }) => (day > latest ? day : latest), from),
    ...forEachKind((kind) => tellSum(ofWeek.map((day) => day[kind]))),
  }));
}
