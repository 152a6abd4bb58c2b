import type { Messages } from '#app/language/messages.ts';
import type { Opening } from './listing.ts';

/** "Not taking new people, waiting list". */
export function sayOpening({ taking, hasWaitingList }: Opening, { program }: Messages): string {
  if (taking) return program.taking;
  return hasWaitingList ? program.waitingList : program.notTaking;
}
