import type { Messages } from '#app/language/messages.ts';
import type { Waiting } from './current-opening.ts';
import type { Fact } from './facts.ts';

/** "No", or "No, but there is a waiting list". */
export function sayAnswer(
  { answer, hasWaitingList }: Waiting & Pick<Fact, 'answer'>,
  { answers, editingTables }: Messages,
): string {
  return hasWaitingList ? editingTables.openings.answers['waiting-list'] : answers[answer];
}
