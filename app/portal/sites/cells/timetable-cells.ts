import { namesOf } from '#app/search/understand/term-phrases.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { lineOfText } from '../../editing/form-lines.ts';
import type { SectionValue } from '../../editing/section.ts';
import { timetableProblems } from '../../editing/timetable/timetable-problems.ts';
import {
  BLANK_TRACK,
  isBlankTrack,
  LONGEST_NAME,
  MOST_ROWS,
  MOST_TRACKS,
  type SessionRow,
  type TrackDraft,
  valueOfDrafts,
} from '../../editing/timetable/timetable-value.ts';
import { timetableIn } from '../../editing/timetable-section.ts';
import { joinParts, partsOfCell } from './cell-parts.ts';
import { readSessions } from './read-sessions.ts';
import { sayRow } from './say-sessions.ts';
import { type CellProblem, foldCell, type SectionCells, saidCells } from './section-cells.ts';

const PLACES = Array.from({ length: MOST_TRACKS }, (_, at) => at + 1);

const AGES: ReadonlyMap<string, TermSlug> = new Map(
  termsOfFacet('ages').flatMap((term) => namesOf(term).map((name) => [foldCell(name), term.slug])),
);

/**
 * Tracks stand beside each other, numbered in the order of the page: a row stays a program. A track whose times or name
 * are taken back is removed.
 */
export const TIMETABLE_CELLS: SectionCells = {
  columns: PLACES.flatMap((place) => [
    { field: `${place}.name`, kind: 'trackName' as const },
    { field: `${place}.times`, kind: 'times' as const },
    { field: `${place}.weeks`, kind: 'weeks' as const },
    { field: `${place}.ages`, kind: 'ages' as const },
  ]),
  say: (value) => sayTracks(Object.values(timetableIn(value))),
  read(held, cells) {
    const before = Object.values(timetableIn(held));
    const problems: CellProblem[] = [];
    const tracks = PLACES.map((place) => {
      const read = readTrack(place, before[place - 1] ?? BLANK_TRACK, cells);
      problems.push(...read.problems);
      return read.track;
    });
    const kept = PLACES.filter((place) => !isBlankTrack(tracks[place - 1] ?? BLANK_TRACK));
    const value = valueOfDrafts(kept.map((place) => tracks[place - 1] ?? BLANK_TRACK));
    for (const { field, trouble } of timetableProblems(value)) {
      const [name = '', at, row] = field.split('-');
      const place = kept[Number(at) - 1] ?? 0;
      const column = `${place}.${COLUMN_OF_INPUT[name] ?? 'times'}`;
      // Times that could not be read are missing from the track: what is said of them first is enough.
      if (problems.some((each) => each.field === column)) continue;
      const wrong = tracks[place - 1]?.rows[Number(row) - 1];
      problems.push({ field: column, trouble, ...(wrong ? { part: sayRow(wrong) } : {}) });
    }
    return { value: value as unknown as SectionValue, said: sayTracks(tracks), problems };
  },
};

const COLUMN_OF_INPUT: Readonly<Record<string, string>> = { name: 'name', least: 'weeks', most: 'weeks' };

interface ReadTrack {
  track: TrackDraft;
  problems: CellProblem[];
}

function readTrack(place: number, held: TrackDraft, cells: ReadonlyMap<string, string>): ReadTrack {
  const cell = (name: string) => cells.get(`${place}.${name}`);
  const [name, times, weeks, ages] = [cell('name'), cell('times'), cell('weeks'), cell('ages')];
  if (name === '' || times === '') return { track: BLANK_TRACK, problems: [] };
  const track = { ...held };
  const problems: CellProblem[] = [];
  const note = (column: string, trouble: CellProblem['trouble'], part?: string) =>
    problems.push({ field: `${place}.${column}`, trouble, ...(part === undefined ? {} : { part }) });
  if (name !== undefined) {
    track.name = lineOfText(name, LONGEST_NAME);
    if (Array.from(name).length > LONGEST_NAME) note('name', 'tooLong');
  }
  if (times !== undefined) {
    track.rows = [];
    for (const part of partsOfCell(times)) {
      const read = readSessions(part);
      if ('rows' in read) track.rows.push(...read.rows);
      else note('times', read.trouble, part);
    }
    if (track.rows.length > MOST_ROWS) track.rows = joinedRows(track.rows);
    if (track.rows.length > MOST_ROWS) note('times', 'tooMany');
  }
  if (weeks !== undefined) {
    const read = weeks === '' ? NO_WEEKS : readWeeks(weeks);
    if (read) Object.assign(track, read);
    else note('weeks', 'weeks', weeks);
  }
  if (ages !== undefined) {
    const read = partsOfCell(ages.replaceAll(',', ';')).map((word) => ({
      word,
      slug: AGES.get(foldCell(word)),
    }));
    track.ages = [...AGES_IN_ORDER].filter((slug) => read.some((each) => each.slug === slug));
    for (const { word, slug } of read) if (!slug) note('ages', 'ages', word);
  }
  return { track, problems };
}

/** A desk writes each day by itself; an editor has one row for days of one time. */
function joinedRows(rows: readonly SessionRow[]): SessionRow[] {
  const byTime = new Map<string, SessionRow>();
  for (const { days, ...rest } of rows) {
    const key = JSON.stringify([rest.starts, rest.ends, rest.online, rest.kind]);
    const known = byTime.get(key);
    // Twice on one day is wrong, and is said of the second.
    const isTwice = known?.days.some((day) => days.includes(day));
    byTime.set(isTwice ? `${key} ${byTime.size}` : key, {
      ...rest,
      days: [...(isTwice ? [] : (known?.days ?? [])), ...days].sort(),
    });
  }
  return [...byTime.values()];
}

const AGES_IN_ORDER = termsOfFacet('ages').map(({ slug }) => slug);
const NO_WEEKS: Pick<TrackDraft, 'least' | 'most'> = { least: '', most: '' };

/** "8 to 12 weeks", "12". */
function readWeeks(text: string): Pick<TrackDraft, 'least' | 'most'> | undefined {
  const match = /^(\d{1,3})\s*(?:(?:[-‐-―]|to)\s*(\d{1,3}))?\s*(?:weeks?|wks?)?\.?$/i.exec(text);
  if (!match) return undefined;
  const [least, most] = [Number(match[1]), Number(match[2] ?? match[1])];
  return [least, most].every((count) => count >= 1 && count <= MOST_WEEKS) ? { least, most } : undefined;
}

const MOST_WEEKS = 104;

/** Two numbers with a dash are a day to a spreadsheet, so they are written in words. */
function sayWeeks({ least, most }: TrackDraft): string {
  if (least === '' && most === '') return '';
  if (least === most) return least === 1 ? '1 week' : `${least} weeks`;
  return `${least} to ${most} weeks`;
}

function sayTracks(tracks: readonly TrackDraft[]) {
  const texts = tracks.flatMap((track, at) => {
    const rows: readonly SessionRow[] = track.rows;
    return [
      [`${at + 1}.name`, track.name],
      [`${at + 1}.times`, joinParts(rows.map(sayRow))],
      [`${at + 1}.weeks`, sayWeeks(track)],
      [`${at + 1}.ages`, track.ages.map((slug) => wordsOfTerm(slug).label).join(', ')],
    ];
  });
  return saidCells(Object.fromEntries(texts));
}
