import { picksHref } from '#app/compare/compare-url.ts';
import { type OpenQuestion, questionAbout } from '#app/compare/open-questions.ts';
import { keyOfQuestion, type Question, questionOfNeed, questionOfStart } from '#app/compare/questions.ts';
import { sayQuestion } from '#app/compare/say-question.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { EMPTY_SEARCH } from '#app/needs/search-state.ts';
import type { AskedOfProgram } from './asked.tsx';
import { Section } from './closing-sections.tsx';
import type { ProgramData } from './load-program.server.ts';
import { questionId } from './question-link.ts';

interface QuestionsProps {
  program: ProgramData;
  asked: AskedOfProgram;
}

/** What nobody told, as questions to put on the phone: the visitor's own first, in the words of the card and of the call. */
export function Questions({ program, asked }: QuestionsProps) {
  const messages = useMessages();
  const { program: words, compare, callPlan } = messages;
  const state = asked.isAsked ? asked.state : EMPTY_SEARCH;
  const own = [...questionOfStart(state.startFrom), ...program.needs.flatMap(questionOfNeed)];
  // The first that asks a usual question more exactly stands in its place, and has its name.
  const inPlaceOf = new Map<OpenQuestion, Question>();
  for (const question of own) {
    const usual = usualOf(question, program.questions);
    if (usual && !inPlaceOf.has(usual)) inPlaceOf.set(usual, question);
  }
  const idOf = new Map([...inPlaceOf].map(([usual, question]) => [question, questionId(usual)]));
  const picks = [program.pick];
  return (
    <Section id="questions" heading={words.questions.heading}>
      <p>{words.questions.lead}</p>
      <ol className="questions">
        {own.map((question) => (
          <li key={keyOfQuestion(question)} id={idOf.get(question)}>
            {sayQuestion(question, messages)}
          </li>
        ))}
        {program.questions
          .filter((question) => !inPlaceOf.has(question))
          .map((question) => (
            <li key={question} id={questionId(question)}>
              {words.questions.ask[question]}
            </li>
          ))}
      </ol>
      <p className="not-printed start-ways">
        <a href={picksHref('/call-plan', { picks, state })}>{callPlan.link(1)}</a>{' '}
        <a href={picksHref('/print', { picks, state })}>{compare.printQuestions}</a>
      </p>
    </Section>
  );
}

function usualOf(question: Question, open: readonly OpenQuestion[]): OpenQuestion | undefined {
  if (question.kind === 'usual') return question.question;
  if (question.kind === 'week') return 'sessions';
  if (question.kind === 'start') return 'openings';
  return 'facet' in question ? questionAbout(question.terms, question.facet, open) : undefined;
}
