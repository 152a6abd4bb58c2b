import { MINUTES_IN_DAY } from '#app/schedule-fit/week-slots.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { SessionRow } from '../../editing/timetable/timetable-value.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function sayClock(time: number | string): string {
  if (typeof time === 'string') return time;
  if (time % MINUTES_IN_DAY === 0) return 'midnight';
  if (time === MINUTES_IN_DAY / 2) return 'noon';
  const [hour, past] = [Math.floor(time / 60), time % 60];
  const minutes = past === 0 ? '' : `:${String(past).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

/** "Mon, Wed 5:30 pm-8:30 pm online (Group sessions)". */
export function sayRow({ days, starts, ends, online, kind }: SessionRow): string {
  return [
    days.map((day) => DAYS[day]).join(', '),
    `${sayClock(starts)}-${sayClock(ends)}`,
    ...(online ? ['online'] : []),
    ...(kind ? [`(${wordsOfTerm(kind).label})`] : []),
  ].join(' ');
}
