import type { FormFields } from '#app/http/read-form.ts';
import { MINUTES_IN_DAY } from '#app/schedule-fit/week-slots.ts';
import { keysIn, lineOfText as line } from '../form-lines.ts';
import { parseClock } from './parse-clock.ts';
import {
  isBlankRow,
  isBlankTrack,
  LONGEST_NAME,
  MOST_ROWS,
  MOST_TRACKS,
  type SessionRow,
  type TimetableValue,
  type TrackDraft,
  termsIn,
  valueOfDrafts,
} from './timetable-value.ts';

/** In characters. */
const LONGEST_TYPED = 20;

/**
 * The tracks of a form, wrong parts as they were typed. Total. Lines that nobody wrote in are left out, and so is what a
 * button removes: `remove-track-2`, `remove-row-1-3`.
 */
export function parseTimetable(form: FormFields): TimetableValue {
  const intent = form.text('intent');
  const drafts = keysIn(form, 'track', MOST_TRACKS)
    .filter((key) => intent !== `remove-track-${key}`)
    .map((key) => trackIn(form, key, intent));
  return valueOfDrafts(drafts.filter((draft) => !isBlankTrack(draft)));
}

function trackIn(form: FormFields, key: string, intent: string): TrackDraft {
  return {
    name: line(form.text(`name-${key}`), LONGEST_NAME),
    least: weeksIn(form.text(`least-${key}`)),
    most: weeksIn(form.text(`most-${key}`)),
    ages: termsIn(form.all(`ages-${key}`), 'ages'),
    rows: keysIn(form, `row-${key}`, MOST_ROWS)
      .filter((row) => intent !== `remove-row-${key}-${row}`)
      .map((row) => rowIn(form, `${key}-${row}`))
      .filter((row) => !isBlankRow(row)),
  };
}

function rowIn(form: FormFields, key: string): SessionRow {
  const days = new Set(form.all(`days-${key}`).filter((day) => /^[0-6]$/.test(day)));
  const [kind] = termsIn([form.text(`kind-${key}`)], 'formats');
  const [starts, ends] = [momentIn(form.text(`starts-${key}`)), momentIn(form.text(`ends-${key}`))];
  return {
    days: [...days].map(Number).sort(),
    starts: starts === MINUTES_IN_DAY ? 0 : starts,
    ends: ends === 0 ? MINUTES_IN_DAY : ends,
    online: form.text(`where-${key}`) === 'online',
    ...(kind === undefined ? {} : { kind }),
  };
}

function momentIn(text: string): number | string {
  const typed = line(text, LONGEST_TYPED);
  const time = parseClock(typed);
  return typeof time === 'number' ? time : typed;
}

function weeksIn(text: string): number | string {
  const typed = line(text, LONGEST_TYPED);
  const count = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  return count >= 1 && count <= 104 ? count : typed;
}
