import { blankHtml } from '#app/design/answer-html.ts';
import { html, type Markup } from '#app/design/markup.ts';
import type { Messages } from '#app/language/messages.ts';

/** The half of an answer about a plan that nobody gave; `askHref` leads to the question that would. */
export function networkNotKnownHtml({ plans }: Messages, askHref?: string): Markup {
  return html`${plans.network} ${blankHtml(plans.networkBlank, askHref)}`;
}
