import { MINUTES_IN_DAY } from '#app/schedule-fit/week-slots.ts';
import { namesOf } from '#app/search/understand/term-phrases.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { parseClock } from '../../editing/timetable/parse-clock.ts';
import type { SessionRow } from '../../editing/timetable/timetable-value.ts';
import { readDays } from './read-days.ts';
import { type CellTrouble, foldCell } from './section-cells.ts';

export type ReadSessions = { rows: SessionRow[] } | { trouble: CellTrouble };

const CLOCK = String.raw`\d{1,2}(?:[:.]?\d{2})?(?:\s*[ap]\.?\s?(?:m\b\.?)?(?![a-z]))?|noon|midnight`;
const MEETING = new RegExp(
  String.raw`^([^\d]*?)[\s:,]*(${CLOCK})\s*(?:[-‐-―]|\bto\b|\buntil\b|\btill\b)\s*(${CLOCK})(.*)$`,
  'i',
);
/** Where a meeting behind another may begin. */
const NEXT = /,|&|\+|\band\b/gi;

const KINDS: ReadonlyMap<string, TermSlug> = new Map(
  termsOfFacet('formats').flatMap((term) => namesOf(term).map((name) => [foldCell(name), term.slug])),
);

/** Meetings in a text such as "Mon, Wed 5:30-8:30 pm; Sat 9 am-noon online". Total. */
export function readSessions(text: string): ReadSessions {
  const match = MEETING.exec(text.trim());
  if (!match) return { trouble: 'session' };
  const [, dayWords = '', from = '', to = '', rest = ''] = match;
  const days = readDays(dayWords);
  if (!days) return { trouble: 'session' };
  if (days.length === 0) return { trouble: 'days' };
  const times = readTimes(from, to);
  if ('trouble' in times) return times;
  for (const next of /\d|noon|midnight/i.test(rest) ? rest.matchAll(NEXT) : []) {
    const [row, more] = [readRest(rest.slice(0, next.index)), rest.slice(next.index + next[0].length)];
    if (!row || !MEETING.test(more.trim())) continue;
    const others = readSessions(more);
    return 'rows' in others ? { rows: [{ days, ...times, ...row }, ...others.rows] } : others;
  }
  const row = readRest(rest);
  return row ? { rows: [{ days, ...times, ...row }] } : { trouble: 'session' };
}

/** No session lasts more than 12 hours, so where one of two times has am or pm, there is one way to read the other. */
function readTimes(from: string, to: string): { starts: number; ends: number } | { trouble: CellTrouble } {
  let [starts, ends] = [parseClock(from), parseClock(to)];
  if (starts === 'clock' || ends === 'clock') return { trouble: 'clock' };
  const lasts = (start: number, end: number) => (end - start + 2 * MINUTES_IN_DAY) % MINUTES_IN_DAY;
  const isLikely = (minutes: number) => minutes > 0 && minutes <= MINUTES_IN_DAY / 2;
  const halves = (typed: string) =>
    ['am', 'pm']
      .map((half) => parseClock(`${typed.trim()} ${half}`))
      .filter((time) => typeof time === 'number');
  if (starts === 'half' && typeof ends === 'number') {
    const end = ends;
    starts = halves(from).find((start) => isLikely(lasts(start, end))) ?? 'half';
  } else if (ends === 'half' && typeof starts === 'number') {
    const start = starts;
    ends = halves(to).find((end) => isLikely(lasts(start, end))) ?? 'half';
  }
  if (typeof starts !== 'number' || typeof ends !== 'number') return { trouble: 'half' };
  return { starts: starts % MINUTES_IN_DAY, ends: ends === 0 ? MINUTES_IN_DAY : ends };
}

const ONLINE = /\b(?:online|virtual|telehealth|(?:by )?video)\b/;
const IN_PERSON = /\b(?:in person|on site|onsite)\b/;

/** What stands behind the times: where, and which kind of session. Undefined where it is neither. */
function readRest(text: string): Pick<SessionRow, 'online' | 'kind'> | undefined {
  const words = foldCell(text.replace(/[(),.:]/g, ' '));
  const online = ONLINE.test(words);
  if (online && IN_PERSON.test(words)) return undefined;
  const name = words.replace(ONLINE, ' ').replace(IN_PERSON, ' ').replace(/\s+/g, ' ').trim();
  if (name === '') return { online };
  const kind = KINDS.get(name);
  return kind && { online, kind };
}
