import type { Messages } from '#app/language/messages.ts';
import { html, type Markup } from './markup.ts';
import { symbolHtml } from './symbols.tsx';

export type Answer = 'yes' | 'no' | 'unknown';

/** The marks of answers, made once: a page has hundreds. They say nothing aloud: the word always stands beside them. */
export const ANSWER_MARKS: Readonly<Record<Answer, Markup>> = {
  yes: symbolHtml('yes', 'symbol yes'),
  no: symbolHtml('no'),
  unknown: symbolHtml('unknown'),
};

/**
 * The word of an answer: a yes is bold, a "not known" is a blank that waits to be filled, a "no" is plain.
 * `askHref` leads a "not known" to the question that would fill it.
 */
export function answerWordHtml(answer: Answer, { answers }: Messages, askHref?: string): Markup {
  if (answer === 'yes') return html`<b>${answers.yes}</b>`;
  if (answer === 'no') return html`<span>${answers.no}</span>`;
  return blankHtml(answers.unknown, askHref);
}

/** A blank leads to the question that would fill it, where there is one. */
export function blankHtml(word: string, askHref?: string): Markup {
  return askHref === undefined
    ? html`<span class="blank">${word}</span>`
    : html`<a class="blank" href="${askHref}">${word}</a>`;
}
