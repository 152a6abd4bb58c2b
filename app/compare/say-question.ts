import type { Messages } from '#app/language/messages.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { OpenQuestion } from './open-questions.ts';
import type { Question } from './questions.ts';

/** A question as one asks it on the phone. */
export function sayQuestion(question: Question, { program, questions }: Messages): string {
  if (question.kind === 'usual') return program.questions.ask[question.question];
  if (question.kind === 'still-there') return questions.stillThere;
  const { facet, terms } = question;
  const [only] = terms;
  const own = only && terms.length === 1 ? questions.needOfTerm[only] : undefined;
  return own ?? questions.need[facet](terms.map((term) => wordsOfTerm(term).label));
}

/** What is known about the matter, or has to be done besides; undefined where there is nothing to add. */
export function noteOfQuestion(question: Question, { questions }: Messages): string | undefined {
  if (question.kind === 'confirm') return questions.notes.confirm;
  if (question.kind === 'still-there') return questions.notes.stillThere;
  const isAboutPlan = question.kind === 'usual' ? question.question === 'plan' : question.facet === 'payers';
  return isAboutPlan ? questions.notes.payers : undefined;
}

const WANT_WORDS: ReadonlySet<OpenQuestion> = new Set([
  'licensed',
  'therapies',
  'sessions',
  'weeks',
  'afterward',
  'price',
]);

/** Whether yes or no answers it. */
export function isYesOrNo(question: Question): boolean {
  return question.kind !== 'usual' || !WANT_WORDS.has(question.question);
}
