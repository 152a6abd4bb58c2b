import type { editingTables } from '#app/language/en/editing-tables.ts';
import { MINUTES_IN_DAY } from '#app/schedule-fit/week-slots.ts';
import { sessionMinutes } from '#app/schedule-fit/weekly-minutes.ts';
import { parseClock } from './parse-clock.ts';
import {
  isBlankRow,
  type SessionRow,
  sessionsOf,
  type TimetableValue,
  type TrackDraft,
} from './timetable-value.ts';

export interface TimetableProblem {
  /** The name of the input. */
  field: string;
  trouble: keyof (typeof editingTables)['trouble'];
}

const LONGEST_SESSION_MINUTES = 12 * 60;
const MINUTES_IN_WEEK = 7 * MINUTES_IN_DAY;

/** What keeps a schedule from being published; inputs are numbered by the place of their track and row, from 1. */
export function timetableProblems(value: TimetableValue): TimetableProblem[] {
  const names = new Set<string>();
  return Object.values(value).flatMap((draft, at) => {
    const name = draft.name.toLowerCase();
    const isTwice = name !== '' && names.has(name);
    names.add(name);
    return [
      ...(name === '' ? [{ field: `name-${at + 1}`, trouble: 'trackName' as const }] : []),
      ...(isTwice ? [{ field: `name-${at + 1}`, trouble: 'trackTwice' as const }] : []),
      ...problemsOfWeeks(draft, at + 1),
      ...problemsOfRows(draft, at + 1),
    ];
  });
}

function problemsOfWeeks({ least, most }: TrackDraft, track: number): TimetableProblem[] {
  if (least === '' && most === '') return [];
  if (least === '') return [{ field: `least-${track}`, trouble: 'weeksBoth' }];
  if (most === '') return [{ field: `most-${track}`, trouble: 'weeksBoth' }];
  if (typeof least === 'string') return [{ field: `least-${track}`, trouble: 'weeks' }];
  if (typeof most === 'string') return [{ field: `most-${track}`, trouble: 'weeks' }];
  return most < least ? [{ field: `most-${track}`, trouble: 'weeksOrder' }] : [];
}

function problemsOfRows({ rows }: TrackDraft, track: number): TimetableProblem[] {
  if (rows.every(isBlankRow)) return [{ field: `starts-${track}-1`, trouble: 'trackEmpty' }];
  const problems = rows.flatMap((row, at) =>
    isBlankRow(row) ? [] : problemsOfRow(row, `${track}-${at + 1}`),
  );
  if (problems.length > 0) return problems;
  const clash = firstOverlap(rows);
  return clash === undefined ? [] : [{ field: `starts-${track}-${clash + 1}`, trouble: 'overlap' }];
}

function problemsOfRow(row: SessionRow, key: string): TimetableProblem[] {
  const { days, starts, ends } = row;
  const problems: TimetableProblem[] = days.length === 0 ? [{ field: `days-${key}`, trouble: 'days' }] : [];
  for (const [name, moment] of [
    ['starts', starts],
    ['ends', ends],
  ] as const) {
    if (typeof moment === 'string') problems.push({ field: `${name}-${key}`, trouble: troubleOf(moment) });
  }
  const [session] = sessionsOf(row);
  if (session && sessionMinutes(session) > LONGEST_SESSION_MINUTES) {
    problems.push({ field: `ends-${key}`, trouble: 'long' });
  }
  return problems;
}

function troubleOf(typed: string): 'clock' | 'half' {
  const time = parseClock(typed);
  return typeof time === 'number' ? 'clock' : time;
}

/** The first row with a session that begins while another of the track goes on; one may run past the week's end. */
function firstOverlap(rows: readonly SessionRow[]): number | undefined {
  const spans = rows.flatMap((row, at) =>
    sessionsOf(row).map((session) => {
      const from = session.weekday * MINUTES_IN_DAY + session.startsAt;
      return { at, from, to: from + sessionMinutes(session) };
    }),
  );
  spans.sort((a, b) => a.from - b.from || a.at - b.at);
  const last = spans.at(-1);
  let reached = last ? last.to - MINUTES_IN_WEEK : 0;
  for (const { at, from, to } of spans) {
    if (from < reached) return at;
    reached = Math.max(reached, to);
  }
  return undefined;
}
