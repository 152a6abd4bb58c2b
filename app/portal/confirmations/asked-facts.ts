import type { FormFields } from '#app/http/read-form.ts';
import type { Waiting } from '#app/listings/current-opening.ts';
import { OPENING_TERM } from '#app/listings/opening-statement.ts';
import { isTermSlug, type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { type OpeningAnswer, openingAnswerIn } from '../editing/openings-section.ts';

type Answer = 'yes' | 'no';
/** What was said, of openings as the editor can say it; a term that is not here was not said. */
export type Answers = Partial<Record<TermSlug, OpeningAnswer>>;

/** What a page makes of an answer. */
export interface Told extends Waiting {
  term: TermSlug;
  answer: Answer;
}

/** Each answer, in the order in which they were kept. */
export function toldIn(answers: Answers): Told[] {
  return (Object.entries(answers) as [TermSlug, OpeningAnswer][]).map(([term, answer]) =>
    answer === 'waiting-list' ? { term, answer: 'no', hasWaitingList: true } : { term, answer },
  );
}

export const ASKED_ACCREDITATIONS: readonly TermSlug[] = termsOfFacet('accreditation').map(
  ({ slug }) => slug,
);
export const ASKED_PROGRAMS: readonly TermSlug[] = ['medicaid', 'medicare', 'military-insurance'];
export const ASKED_EVENING: TermSlug = 'evening';
export const ASKED_OPENING: TermSlug = OPENING_TERM;
/** Of private plans there are too many for a question each: rows in which one is chosen. */
export const PLAN_ROWS = [1, 2, 3, 4, 5, 6] as const;
export const ASKED_PLANS: readonly TermSlug[] = termsOfFacet('payers').map(({ slug }) => slug);

const EACH: readonly TermSlug[] = [ASKED_OPENING, ASKED_EVENING, ...ASKED_PROGRAMS, ...ASKED_ACCREDITATIONS];
const ASKED: ReadonlySet<TermSlug> = new Set([...EACH, ...ASKED_PLANS]);

export const fieldOf = (term: TermSlug) => `said-${term}`;
export const planField = (row: number) => `plan-${row}`;
export const planAnswerField = (row: number) => `plan-answer-${row}`;

/** What was sent, for the form to show again. */
export type TypedAnswers = Record<string, string>;

export type AnswersTrouble = 'nothing' | 'plan-twice' | 'plan-without-answer';

export type ReadAnswers =
  | { kind: 'answers'; answers: Answers }
  | { kind: 'trouble'; trouble: AnswersTrouble; field: string; typed: TypedAnswers };

const answerOf = (text: unknown): Answer | undefined => (text === 'yes' || text === 'no' ? text : undefined);
const answerTo = (term: TermSlug, text: unknown): OpeningAnswer | undefined =>
  term === ASKED_OPENING ? openingAnswerIn(text) : answerOf(text);

/** Total. Takes the four things that are asked and nothing else, whatever else was sent. */
export function readAnswers(fields: Pick<FormFields, 'text'>): ReadAnswers {
  const typed: TypedAnswers = {};
  const take = (name: string) => {
    typed[name] = fields.text(name).slice(0, 100);
    return typed[name];
  };
  const answers: Answers = {};
  for (const term of EACH) {
    const answer = answerTo(term, take(fieldOf(term)));
    if (answer) answers[term] = answer;
  }
  const rows = PLAN_ROWS.map((row) => ({
    row,
    plan: take(planField(row)),
    answer: answerOf(take(planAnswerField(row))),
  }));
  for (const { row, plan, answer } of rows) {
    if (!isTermSlug(plan) || !ASKED_PLANS.includes(plan)) continue;
    if (!answer) {
      return { kind: 'trouble', trouble: 'plan-without-answer', field: planAnswerField(row), typed };
    }
    if (answers[plan]) return { kind: 'trouble', trouble: 'plan-twice', field: planField(row), typed };
    answers[plan] = answer;
  }
  if (Object.keys(answers).length === 0) {
    return { kind: 'trouble', trouble: 'nothing', field: fieldOf(ASKED_OPENING), typed };
  }
  return { kind: 'answers', answers };
}

/** What was kept, read again; a term that the vocabulary has no more is passed over. */
export function parseAnswers(json: string | null): Answers {
  const kept: unknown = json === null ? {} : JSON.parse(json);
  const answers: Answers = {};
  for (const [term, text] of Object.entries(kept ?? {})) {
    const answer = isTermSlug(term) && ASKED.has(term) ? answerTo(term, text) : undefined;
    if (isTermSlug(term) && answer) answers[term] = answer;
  }
  return answers;
}
