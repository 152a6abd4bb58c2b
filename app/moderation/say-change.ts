import type { Messages } from '#app/language/messages.ts';
import { sayAnswer } from '#app/listings/say-answer.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { ListingChange } from './public-change.ts';

/** A change in one line. */
export function sayChange(change: ListingChange, messages: Messages): string {
  const { changes, answers, moderate, editing } = messages;
  const { entry } = changes;
  switch (change.what) {
    case 'word': {
      const { term, asOf, before } = change;
      const now = entry.word(wordsOfTerm(term).label, sayAnswer(change, messages), asOf);
      return `${now}. ${entry.before(answers[before])}.`;
    }
    case 'credential': {
      const status = moderate.credential.statuses[change.status];
      return entry.credential(wordsOfTerm(change.term).label, status, change.readOn);
    }
    case 'edit':
    case 'program':
      return entry[change.what](editing.section[change.section]);
    default:
      return entry[change.what];
  }
}
