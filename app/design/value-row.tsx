import type { ReactNode } from 'react';
import type { Answer } from './answer-html.ts';
import { AnswerSymbol } from './symbols.tsx';

interface ValueRowProps {
  name: string;
  value: ReactNode;
  source: string;
  /** Whose mark stands before the value, where it is an answer. */
  answer?: Answer;
}

/** Something that is said, and who said it: a part of a `dl`. */
export function ValueRow({ name, value, source, answer }: ValueRowProps) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd className="fact-answer fact-value">
        {answer && <AnswerSymbol answer={answer} />}
        <span>{value}</span>
      </dd>
      <dd className="fact-source quiet">{source}</dd>
    </div>
  );
}
