import type { Told } from './notebook.ts';
import { type StampWords, sayStamp } from './told-stamp.client.ts';

/** The words that stand around an answer. */
export interface ToldWords extends StampWords {
  said: Record<Told['said'], string>;
}

/** What someone was told, with how, when and by whom; with the question where its place does not say it. */
export function noteOfTold(told: Told, words: ToldWords, withQuestion: boolean): HTMLElement {
  const note = element('span', '', 'told-note');
  if (withQuestion) note.append(element('span', told.question, 'line quiet'));
  note.append(...saidOf(told, words), element('span', sayStamp(told, words), 'line quiet'));
  return note;
}

export function listOfTold(answers: readonly Told[], words: ToldWords): HTMLElement {
  const list = element('ul', '', 'told-answers');
  for (const told of answers) {
    const item = element('li', told.question);
    item.append(noteOfTold(told, words, false));
    list.append(item);
  }
  return list;
}

function saidOf({ said, words: quote }: Told, words: ToldWords): (Node | string)[] {
  return [element('b', words.said[said]), quote && ` “${quote}”`].filter((part) => part !== '');
}

/** Stored words are text, never markup. */
export function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
