import type { z } from 'zod';
import type { Section, SectionValue } from './section.ts';
import { parseTimetable } from './timetable/parse-timetable.ts';
import { sayChange, sayTrack } from './timetable/say-timetable.ts';
import { timetableProblems } from './timetable/timetable-problems.ts';
import {
  nameInField,
  type TimetableValue,
  type TrackDraft,
  timetableSchema,
} from './timetable/timetable-value.ts';

/** The tracks of a value that this section parsed or read back. */
export const timetableIn = (value: SectionValue) => value as unknown as TimetableValue;

/** When people meet: a field for each track. */
export const TIMETABLE_SECTION: Section = {
  group: 'schedule',
  waits: false,
  schema: timetableSchema as unknown as z.ZodType<SectionValue>,
  parse: (form) => parseTimetable(form) as unknown as SectionValue,
  problemsOf: (value) => timetableProblems(timetableIn(value)),
  labelOf: (field, { editingTables }) => editingTables.timetable.trackOf(nameInField(field)),
  say: (_field, value, messages) => sayTrack(value as unknown as TrackDraft, messages),
  sayChange: (_field, before, after, messages) =>
    sayChange(before as unknown as TrackDraft, after as unknown as TrackDraft, messages),
};
