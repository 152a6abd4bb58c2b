import { daysAfter } from '#app/listings/freshness/shelf-life.ts';

/** An ISO day that is no later than tomorrow (where the sun rises first it is that day already) nor too long ago. */
export function isDayWithin(text: string, today: string, mostDaysAgo: number): boolean {
  return isDay(text) && text <= daysAfter(today, 1) && text >= daysAfter(today, -mostDaysAgo);
}

/** Whether it is an ISO day that the calendar has. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(Date.parse(text)) && daysAfter(text, 0) === text;
}
