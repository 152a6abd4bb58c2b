import { foldCell } from './section-cells.ts';
import type { TextCell } from './text-cells.ts';

const SHORT: Readonly<Record<string, string>> = { y: 'yes', n: 'no' };

/** A cell with one of some answers, in any letters: "Waiting list" is `waiting-list`. */
export function answerCell(field: string, kind: TextCell['kind'], answers: readonly string[]): TextCell {
  return {
    field,
    kind,
    typed(text) {
      const folded = foldCell(text.replace(/^(?:the|this)\s+/i, ''));
      const answer = (SHORT[folded] ?? folded).replaceAll(' ', '-');
      return answers.includes(answer) ? { typed: answer } : { trouble: 'answer' };
    },
  };
}

export const yesOrNoCell = (field: string): TextCell => answerCell(field, 'yesOrNo', ['yes', 'no']);
