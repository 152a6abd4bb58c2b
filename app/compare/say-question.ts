import type { Messages } from '#app/language/messages.ts';
import { askAboutFreeHours } from '#app/needs/say-free-hours.ts';
import { otherNameOnCard } from '#app/vocabulary/payers/payers.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { OpenQuestion } from './open-questions.ts';
import type { Question } from './questions.ts';

/** A question as one asks it on the phone. */
export function sayQuestion(question: Question, messages: Messages): string {
  const { program, questions, ownWeek } = messages;
  if (question.kind === 'usual') return program.questions.ask[question.question];
  if (question.kind === 'still-there') return questions.stillThere;
  if (question.kind === 'week') return askAboutFreeHours(question.free, messages);
  if (question.kind === 'start') return ownWeek.ask.start(question.day);
  const { facet, terms } = question;
  const [only] = terms;
  const own = only && terms.length === 1 ? questions.needOfTerm[only] : undefined;
  return own ?? questions.need[facet](terms.map((term) => wordsOfTerm(term).label));
}

/** What is known about the matter, or has to be done besides; undefined where there is nothing to add. */
export function noteOfQuestion(question: Question, { questions, plans }: Messages): string | undefined {
  if (question.kind === 'confirm') return questions.notes[question.isOverdue ? 'overdue' : 'confirm'];
  if (question.kind === 'still-there') return questions.notes.stillThere;
  if (question.kind === 'usual') return question.question === 'plan' ? questions.notes.payers : undefined;
  if (!('facet' in question) || question.facet !== 'payers') return undefined;
  const managers = question.terms.flatMap((term) => otherNameOnCard(term) ?? []);
  return [questions.notes.payers, ...[...new Set(managers)].map((manager) => plans.cardMaySay(manager))].join(
    ' ',
  );
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
