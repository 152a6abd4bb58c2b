import { html, type Markup } from '#app/design/markup.ts';
import type { Messages } from '#app/language/messages.ts';
import type { SearchState } from '#app/needs/search-state.ts';
import { picksHref } from './compare-url.ts';

interface SaveLink {
  pick: string;
  name: string;
  /** What was asked, for the shortlist to go on saying. */
  state: SearchState;
}

/**
 * Leads to the shortlist with this program on it, beside what was picked. Where the browser keeps a shortlist,
 * `saved-programs.client.ts` puts it there without leaving the page.
 */
export function saveLinkHtml(
  { pick, name, state }: SaveLink,
  picks: readonly string[],
  { shortlist: words }: Messages,
): Markup {
  const next = picks.includes(pick) ? picks : [...picks, pick];
  return html`<a class="save" href="${picksHref('/shortlist', { picks: next, state })}" aria-label="${words.add(name)}" data-save="${pick}" data-name="${name}">${words.save}</a>`;
}
