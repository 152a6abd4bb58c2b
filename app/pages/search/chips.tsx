import { CrossSymbol } from '#app/design/symbols.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { withCare, withCertainty, withoutFacet, withoutNeeds, withPlace } from '#app/needs/change-search.ts';
import { careText, needText } from '#app/needs/need-words.ts';
import type { SearchState } from '#app/needs/search-state.ts';
import { searchHref } from '#app/needs/search-url.ts';
import { FACETS } from '#app/vocabulary/facets.ts';

/** All that was asked, each with a link that takes it off. */
export function Chips({ state }: { state: SearchState }) {
  const messages = useMessages();
  const { chips } = messages.search;
  const { care, place, needs, certainty } = state;
  const taken: { text: string; without: SearchState }[] = [];
  if (care.kind !== 'any') {
    taken.push({ text: careText(care, messages), without: withCare(state, { kind: 'any' }) });
  }
  for (const facet of FACETS) {
    const terms = needs[facet];
    if (terms) taken.push({ text: needText(terms, messages), without: withoutFacet(state, facet) });
  }
  if (certainty === 'sure') taken.push({ text: chips.sure, without: withCertainty(state, 'all') });
  if (place.kind === 'state' && place.withheldOnly) {
    taken.push({ text: chips.withheld, without: withPlace(state, { ...place, withheldOnly: false }) });
  }
  if (taken.length === 0) return null;
  const isMore = Object.keys(needs).length > 0;
  return (
    <ul className="chips" aria-label={chips.label}>
      {taken.map(({ text, without }) => (
        <li key={text}>
          <a className="chip" href={searchHref(without)} aria-label={chips.remove(text)}>
            {text}
            <CrossSymbol />
          </a>
        </li>
      ))}
      {isMore && (
        <li className="clear">
          <a href={searchHref(withoutNeeds(state))}>{chips.clear}</a>
        </li>
      )}
    </ul>
  );
}
