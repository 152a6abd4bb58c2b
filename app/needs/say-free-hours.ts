import type { Messages } from '#app/language/messages.ts';
import { sayDays, sayTimes } from '#app/listings/say-track.ts';
import { type DayPart, findDayPart, PARTS_OF_DAY } from '#app/schedule-fit/day-parts.ts';
import { type FreeWord, readSpanWord, slotsOfFreeHours } from '#app/schedule-fit/free-hours.ts';
import { type DayStretch, slotNumbers, stretchesByDay } from '#app/schedule-fit/week-slots.ts';

/** More pieces nobody reads in one line. */
const MOST_IN_A_LINE = 3;
/** More of them nobody asks for on the phone. */
const MOST_ASKED = 10;

/** "weekday evenings and Sat 10 am to noon"; of many pieces, "18 hours a week". */
export function sayFreeHours(free: readonly FreeWord[], messages: Messages): string {
  const pieces = piecesOf(free, messages);
  return pieces.length > MOST_IN_A_LINE ? sumOf(free, messages) : messages.ownWeek.pieces(pieces);
}

/** Whether a track meets only then, as one asks it: hours in all name no time. */
export function askAboutFreeHours(free: readonly FreeWord[], messages: Messages): string {
  const { ask, pieces: join } = messages.ownWeek;
  const pieces = piecesOf(free, messages);
  return pieces.length > MOST_ASKED ? ask.manyHours(sumOf(free, messages)) : ask.week(join(pieces));
}

function sumOf(free: readonly FreeWord[], { ownWeek }: Messages): string {
  return ownWeek.hours(slotNumbers(slotsOfFreeHours(free)).length);
}

function piecesOf(free: readonly FreeWord[], messages: Messages): string[] {
  const slots = slotsOfFreeHours(free);
  // A day with hours beside its whole parts is said by its hours alone: "4 to 10 pm", not "evenings and 4 to 5 pm".
  const byHours = new Set(free.flatMap((word) => readSpanWord(word)?.weekday ?? []));
  return [
    ...sayParts(
      free.flatMap((word) => findDayPart(word) ?? []).filter(({ weekday }) => !byHours.has(weekday)),
      messages,
    ),
    ...sayStretches(
      stretchesByDay(slots).filter(({ weekday }) => byHours.has(weekday)),
      messages,
    ),
  ];
}

/** Each part of the day with the days on which it is free. */
function sayParts(parts: readonly DayPart[], messages: Messages): string[] {
  return PARTS_OF_DAY.flatMap(({ part }) => {
    const weekdays = parts.filter((each) => each.part === part).map(({ weekday }) => weekday);
    return weekdays.length > 0 ? [messages.ownWeek.part(daysText(weekdays, messages), part)] : [];
  });
}

/** Each pair of times with the days on which it is free. */
function sayStretches(stretches: readonly DayStretch[], messages: Messages): string[] {
  const byTimes = new Map<string, DayStretch[]>();
  for (const stretch of stretches) {
    const key = `${stretch.startsAt} ${stretch.endsAt}`;
    byTimes.set(key, [...(byTimes.get(key) ?? []), stretch]);
  }
  return [...byTimes.values()].flatMap((equal) => {
    const [first] = equal;
    const weekdays = equal.map(({ weekday }) => weekday).sort();
    return first ? [messages.ownWeek.times(daysText(weekdays, messages), sayTimes(first, messages))] : [];
  });
}

function daysText(weekdays: readonly number[], messages: Messages): string {
  const { days } = messages.ownWeek;
  const key = weekdays.join('');
  const named: Readonly<Record<string, string>> = {
    '0123456': days.all,
    '01234': days.weekdays,
    '56': days.weekend,
  };
  return named[key] ?? sayDays(weekdays, messages);
}
