import type { OpenQuestion } from '#app/compare/open-questions.ts';

/** Where a question stands on its page. */
export function questionHref(question: OpenQuestion): string {
  return `#${questionId(question)}`;
}

export function questionId(question: OpenQuestion): string {
  return `ask-${question}`;
}
