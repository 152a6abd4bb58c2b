import type { ReactNode } from 'react';
import type { OpenQuestion } from '#app/compare/open-questions.ts';
import { type Answer, AnswerWord } from '#app/design/answer-words.tsx';
import { AnswerSymbol } from '#app/design/symbols.tsx';
import { questionHref } from './question-link.ts';

interface FactRowProps {
  name: ReactNode;
  answer: Answer;
  note?: string | undefined;
  source: string;
  /** What to ask where the answer is not known. */
  ask?: OpenQuestion | undefined;
  /** The word of a known answer in place of yes or no: "In network". */
  word?: string | undefined;
  /** What stands after the word. */
  beside?: ReactNode;
}

/** One fact: its name, the answer, and quietly who said so and when. A part of a `dl`. */
export function FactRow({ name, answer, note, source, ask, word, beside }: FactRowProps) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd className="fact-answer">
        <AnswerSymbol answer={answer} />
        <span>
          {word && answer === 'yes' && <b>{word}</b>}
          {word && answer === 'no' && word}
          {(!word || answer === 'unknown') && (
            <AnswerWord answer={answer} askHref={ask && questionHref(ask)} />
          )}
          {beside}
          {note && (
            <>
              <br />
              {note}
            </>
          )}
        </span>
      </dd>
      <dd className="fact-source quiet">{source}</dd>
    </div>
  );
}
