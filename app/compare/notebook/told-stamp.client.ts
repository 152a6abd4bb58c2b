import type { Told } from './notebook.ts';

export interface StampWords {
  /** `#` is the day. */
  byPhone?: string;
  byPhoneNoDate?: string;
}

/** "By phone, May 12, 2026, Maria": how, when and by whom something was said. */
export function sayStamp({ on, by }: Pick<Told, 'on' | 'by'>, words: StampWords): string {
  const { byPhone = '', byPhoneNoDate = '' } = words;
  return [on ? byPhone.replace('#', sayDay(on)) : byPhoneNoDate, by].filter(Boolean).join(', ');
}

/** Today where the browser is, as an ISO day. */
export function todayIso(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** An ISO day as the page's language says it. */
export function sayDay(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return day;
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(noon);
}
