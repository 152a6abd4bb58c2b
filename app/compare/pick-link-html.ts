import { html, type Markup } from '#app/design/markup.ts';
import type { Messages } from '#app/language/messages.ts';
import { withPicks } from './picks.ts';

interface PickLink {
  pick: string;
  name: string;
  /** The address of this page, without picks. */
  here: string;
}

/** Puts a program on the tray, or takes it off again: the same page with other picks in its address. */
export function pickLinkHtml(
  { pick, name, here }: PickLink,
  picks: readonly string[],
  { compare: { tray: words } }: Messages,
): Markup {
  const isPicked = picks.includes(pick);
  const next = isPicked ? picks.filter((each) => each !== pick) : [...picks, pick];
  const label = isPicked ? words.remove(name) : words.add(name);
  return html`<a class="${isPicked ? 'pick picked' : 'pick'}" href="${withPicks(here, next)}" data-pick="${pick}" aria-label="${label}">${words.compare}</a>`;
}
