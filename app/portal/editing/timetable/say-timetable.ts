import type { Messages } from '#app/language/messages.ts';
import { sayAges, sayMeetings, sayTimes, sayWeeks } from '#app/listings/say-track.ts';
import type { TrackSession } from '#app/listings/track.ts';
import { weeklyFloorMinutes } from '#app/schedule-fit/weekly-floor.ts';
import { weeklyMinutes } from '#app/schedule-fit/weekly-minutes.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { sessionsOf, type TrackDraft } from './timetable-value.ts';

/** "Tue, Thu 5:30 to 8:30 pm, in person. 8 to 12 weeks. Adults". */
export function sayTrack(draft: TrackDraft, messages: Messages): string {
  const { timetable } = messages.editingTables;
  const sessions = draft.rows.flatMap(sessionsOf);
  return timetable.joined(
    [
      sessions.length === 0 ? timetable.notMeeting : sayMeetings(sessions, messages),
      ...sayRest(draft, sessions, messages),
    ].filter((part) => part !== undefined),
  );
}

function sayRest(draft: TrackDraft, sessions: readonly TrackSession[], messages: Messages) {
  const { schedule } = messages;
  const kinds = [...new Set(sessions.flatMap(({ kind }) => kind ?? []))];
  return [
    sessions.length > 0 && sessions.every(({ online }) => online) ? schedule.where.online : undefined,
    kinds.length > 0 ? kinds.map((kind) => wordsOfTerm(kind).label).join(', ') : undefined,
    sayLength(draft, messages),
    sayAges(draft, messages),
  ];
}

function sayLength({ least, most }: TrackDraft, messages: Messages): string | undefined {
  if (typeof least !== 'number' || typeof most !== 'number') return undefined;
  return sayWeeks({ weeks: { least, most } }, messages);
}

/** What is new and what is gone of a track's week: "Tue 5:30 to 8:30 pm added". */
export function sayChange(before: TrackDraft, after: TrackDraft, messages: Messages): string[] {
  const { timetable } = messages.editingTables;
  const [old, now] = [before, after].map((draft) => linesOf(draft, messages)) as [string[], string[]];
  return [
    ...now.filter((line) => !old.includes(line)).map(timetable.added),
    ...old.filter((line) => !now.includes(line)).map(timetable.removed),
  ];
}

/** One for each session, and for what else is said of the track. */
function linesOf(draft: TrackDraft, messages: Messages): string[] {
  const { schedule, program } = messages;
  const sessions = draft.rows.flatMap(sessionsOf);
  const meetings = sessions.map((session) => {
    const said = schedule.meeting(program.weekdays[session.weekday] ?? '', sayTimes(session, messages));
    const where = session.online ? schedule.meetingOnline(said) : said;
    return session.kind ? `${where}, ${wordsOfTerm(session.kind).label}` : where;
  });
  return [
    ...meetings,
    ...[sayLength(draft, messages), sayAges(draft, messages)].filter((each) => each !== undefined),
  ];
}

/** "7 hours a week, less than 9 hours." */
export function sayTotal(draft: TrackDraft, messages: Messages): string {
  const { editingTables, schedule } = messages;
  const minutes = weeklyMinutes(draft.rows.flatMap(sessionsOf));
  if (minutes === 0) return editingTables.timetable.none;
  const total = editingTables.timetable.total(schedule.hours(minutes));
  const floor = weeklyFloorMinutes(draft.ages);
  if (minutes >= floor) return total;
  return editingTables.timetable.total(schedule.hoursBelow(schedule.hours(minutes), schedule.hours(floor)));
}
