import type { Messages } from '#app/language/messages.ts';
import { type Meeting, meetingsOf, stretchesOfDays } from '#app/schedule-fit/meetings.ts';
import type { WeeklySession } from '#app/schedule-fit/week-slots.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { TrackTold } from './track.ts';

/** "Mon, Wed, Thu 6 to 9 pm; Sat 10 am to noon online". What is all online says so elsewhere. */
export function sayMeetings(sessions: readonly WeeklySession[], messages: Messages): string {
  const { schedule } = messages;
  const isMixed = whereOf(sessions) === 'both';
  const meetings = meetingsOf(sessions).map((meeting) => {
    const said = schedule.meeting(sayDays(meeting.weekdays, messages), sayTimes(meeting, messages));
    return isMixed && meeting.online ? schedule.meetingOnline(said) : said;
  });
  return schedule.meetings(meetings);
}

/** Two days in a row are named both, three or more by their ends. */
export function sayDays(weekdays: readonly number[], { schedule }: Messages): string {
  const nameOf = (weekday: number) => schedule.days[weekday] ?? '';
  const stretches = stretchesOfDays(weekdays).flatMap(({ first, last }) => {
    if (last - first >= 2) return [schedule.daysInRow(nameOf(first), nameOf(last))];
    return first === last ? [nameOf(first)] : [nameOf(first), nameOf(last)];
  });
  return schedule.daysOf(stretches);
}

/** "6 to 9 pm", "10 am to noon", "10 pm to 1 am the next day". */
export function sayTimes(
  { startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>,
  { schedule, program }: Messages,
): string {
  const [starts, ends] = [program.clock(startsAt), program.clock(endsAt)];
  const half = / [ap]m$/.exec(ends)?.[0];
  const isOneHalf = half !== undefined && starts.endsWith(half) && endsAt > startsAt;
  const times = schedule.times(isOneHalf ? starts.slice(0, -half.length) : starts, ends);
  return endsAt > startsAt ? times : schedule.nextDay(times);
}

/** A day of the picture of a week is no wider than so many letters, at the least. */
const LETTERS_OF_A_DAY = 10;

/** "6–9", as a box of the picture holds it, in one line or two: the hours at the side say which half of the day. */
export function linesOfTimes(
  { startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>,
  { program }: Messages,
): string[] {
  const [starts = '', ends = ''] = [startsAt, endsAt].map((at) => program.clock(at).replace(/ [ap]m$/, ''));
  const line = `${starts}–${ends}`;
  return line.length <= LETTERS_OF_A_DAY ? [line] : [`${starts}–`, ends];
}

export function whereOf(sessions: readonly WeeklySession[]): 'in-person' | 'online' | 'both' {
  if (sessions.every(({ online }) => online)) return 'online';
  return sessions.some(({ online }) => online) ? 'both' : 'in-person';
}

/** Undefined where nobody told. */
export function sayAges({ ages }: Pick<TrackTold, 'ages'>, { schedule }: Messages): string | undefined {
  return ages.length > 0 ? schedule.ages(ages.map((slug) => wordsOfTerm(slug).label)) : undefined;
}

/** Undefined where nobody told. */
export function sayWeeks({ weeks }: Pick<TrackTold, 'weeks'>, { schedule }: Messages): string | undefined {
  return weeks && schedule.weeks(weeks.least, weeks.most);
}
