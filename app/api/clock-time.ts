/** Monday first. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** 0 is Monday. */
export function weekdayName(weekday: number): Weekday {
  return WEEKDAYS[weekday] ?? 'monday';
}

/** Minutes after midnight as "08:00"; midnight at the end of a day is "24:00". */
export function clockTime(minutes: number): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
