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
}

/** One fact: its name, the answer, and quietly who said so and when. A part of a `dl`. */
export function FactRow({ name, answer, note, source, ask }: FactRowProps) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd className="fact-answer">
        <AnswerSymbol answer={answer} />
        <span>
          <AnswerWord answer={answer} askHref={ask && questionHref(ask)} />
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
