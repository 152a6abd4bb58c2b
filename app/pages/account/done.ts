import type { Messages } from '#app/language/messages.ts';

export type Done = keyof Messages['account']['page']['done'];

const KNOWN: Readonly<Record<Done, true>> = {
  password: true,
  email: true,
  'codes-on': true,
  'codes-off': true,
  session: true,
  sessions: true,
};

/** Whether a word in the address names something that was done. */
export function isDone(word: string): word is Done {
  return Object.hasOwn(KNOWN, word);
}
