import { useSearchHref } from '#app/compare/tray.ts';
import { PlaceField } from '#app/design/place-field.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { withPlace } from '#app/needs/change-search.ts';
import { stateName } from './area-text.ts';
import type { PlaceTrouble as PlaceTroubleData } from './load-search.server.ts';

/** The place is not known, or there are several of that name: asks again, and keeps what was typed. */
export function PlaceTrouble({ data: { trouble, state } }: { data: PlaceTroubleData }) {
  const { trouble: words } = useMessages().search;
  const searchHref = useSearchHref();
  const typed = state.place.kind === 'text' ? state.place.text : '';
  if (trouble.kind === 'not-found') {
    return (
      <div className="flow measure">
        <div className="problem" role="alert">
          <h2>{words.problem}</h2>
          <a href="#near">{words.notFound[trouble.reason]}</a>
        </div>
        <h1>{words.heading}</h1>
        <PlaceField value={typed} problem={words.notFound[trouble.reason]} />
      </div>
    );
  }
  return (
    <div className="flow measure">
      <h1>{words.choose(typed)}</h1>
      <ul className="link-list">
        {trouble.orState && (
          <li>
            <a
              href={searchHref(
                withPlace(state, { kind: 'state', state: trouble.orState, withheldOnly: false }),
              )}
            >
              {words.wholeState(stateName(trouble.orState))}
            </a>
          </li>
        )}
        {trouble.choices.map(({ label }) => (
          <li key={label}>
            <a href={searchHref(withPlace(state, { kind: 'text', text: label }))}>{label}</a>
          </li>
        ))}
      </ul>
      <PlaceField value={typed} />
    </div>
  );
}
