import { MINUTES_IN_DAY } from '#app/schedule-fit/week-slots.ts';

const NOON = MINUTES_IN_DAY / 2;

export type ClockTrouble = 'clock' | 'half';

/** "5:30 pm", "17.30", "09:00", "9a". A bare hour from 1 to 12 may be in either half of the day, so it is none. */
const CLOCK = /^(\d{1,2})(?:[:.]?([0-5]\d))?\s*(?:([ap])\.?\s*(?:m\.?)?)?$/;

/** Minutes after midnight as typed, 0 to 1440, or why it is no time. */
export function parseClock(typed: string): number | ClockTrouble {
  const text = typed.trim().toLowerCase();
  if (text === 'noon') return NOON;
  if (text === 'midnight') return 0;
  const match = CLOCK.exec(text);
  if (!match) return 'clock';
  const [, digits = '', past = '0', half] = match;
  const hour = Number(digits);
  const minutes = Number(past);
  if (half) {
    if (hour < 1 || hour > 12) return 'clock';
    return (hour % 12) * 60 + minutes + (half === 'p' ? NOON : 0);
  }
  const time = hour * 60 + minutes;
  if (time > MINUTES_IN_DAY) return 'clock';
  const isWhole = hour === 0 || hour > 12 || digits.startsWith('0');
  return isWhole ? time : 'half';
}
