import { useMessages } from '#app/language/use-messages.ts';
import type { SearchState } from '#app/needs/search-state.ts';
import { picksHref } from './compare-url.ts';
import { picksOf, useTray } from './tray.ts';

/** What was picked to compare, said aloud as it changes. Without picks it takes no room. */
export function TrayBand({ state }: { state: SearchState }) {
  const { compare, shortlist } = useMessages();
  const { tray: words } = compare;
  const tray = useTray();
  const { picked, isOverfull } = tray;
  return (
    <div
      className={picked.length > 0 ? 'tray filled' : 'tray'}
      data-notebook
      data-tray={picksOf(tray).join(' ')}
      data-words={JSON.stringify(shortlist.script)}
    >
      <p role="status">
        {picked.length > 0 && (
          <>
            <b>{words.count(picked.length)}</b> {words.toCompare}
            <span className="names">{words.names(picked.map(({ name }) => name))}</span>
            {isOverfull && <b className="full"> {words.full}</b>}
          </>
        )}
      </p>
      {picked.length > 1 && (
        <a className="button small" href={picksHref('/compare', { picks: picksOf(tray), state })}>
          {words.compare}
        </a>
      )}
      {picked.length === 1 && <p className="one">{words.oneMore}</p>}
    </div>
  );
}
