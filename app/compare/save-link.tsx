import { useMessages } from '#app/language/use-messages.ts';
import type { SearchState } from '#app/needs/search-state.ts';
import { picksHref } from './compare-url.ts';
import { picksOf, useTray } from './tray.ts';

interface SaveLinkProps {
  pick: string;
  name: string;
  /** What was asked, for the shortlist to go on saying. */
  state: SearchState;
}

/**
 * Leads to the shortlist with this program on it, beside what was picked. Where the browser keeps a shortlist,
 * `saved-programs.client.ts` puts it there without leaving the page.
 */
export function SaveLink({ pick, name, state }: SaveLinkProps) {
  const { shortlist: words } = useMessages();
  const picks = picksOf(useTray());
  const next = picks.includes(pick) ? picks : [...picks, pick];
  return (
    <a
      className="save"
      href={picksHref('/shortlist', { picks: next, state })}
      aria-label={words.add(name)}
      data-save={pick}
      data-name={name}
    >
      {words.save}
    </a>
  );
}
