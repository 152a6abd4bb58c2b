import { z } from 'zod';
import { valueSchema } from './field-text.ts';
import type { Section, SectionValue } from './section.ts';

export const OPENING_ANSWERS = ['yes', 'waiting-list', 'no'] as const;
export type OpeningAnswer = (typeof OPENING_ANSWERS)[number];

export const openingAnswerIn = (text: unknown): OpeningAnswer | undefined =>
  OPENING_ANSWERS.find((answer) => answer === text);

/** Undefined where it is not said. */
export const openingIn = (value: SectionValue) => openingAnswerIn(value.taking);

/** Whether the program takes new people. */
export const OPENINGS_SECTION: Section = {
  group: 'schedule',
  waits: false,
  schema: valueSchema({ taking: z.enum(OPENING_ANSWERS).optional() }),
  parse(form): SectionValue {
    const taking = openingAnswerIn(form.text('taking'));
    return taking ? { taking } : {};
  },
  problemsOf: () => [],
  labelOf: (_field, { editingTables }) => editingTables.openings.legend,
  say: (_field, value, { editingTables }) => editingTables.openings.answers[openingAnswerIn(value) ?? ''],
};
