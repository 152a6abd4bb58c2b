import { useMessages } from '#app/language/use-messages.ts';
import { withCare, withPlace } from '#app/needs/change-search.ts';
import { DEFAULT_CARE, EMPTY_SEARCH } from '#app/needs/search-state.ts';
import { searchHref } from '#app/needs/search-url.ts';
import { CountedLinks } from './counted-links.tsx';
import type { StateData } from './load-state.server.ts';
import { Trail } from './trail.tsx';

export function StatePage({ state }: { state: StateData }) {
  const { browse } = useMessages();
  const words = browse.state;
  const { code, slug, name, total, cities } = state;
  const search = withPlace(EMPTY_SEARCH, { kind: 'state', state: code, withheldOnly: false });
  return (
    <div className="flow">
      <Trail steps={[]} />
      <h1>{words.title(name)}</h1>
      <p className="lead measure">{total === 0 ? words.none(name) : words.lead(total, cities.length)}</p>
      <p>
        <a href={searchHref(search)}>{words.search(name)}</a>
      </p>
      {cities.length > 0 && (
        <>
          <h2>{words.cities}</h2>
          <CountedLinks links={cities.map((city) => ({ ...city, href: `/states/${slug}/${city.slug}` }))} />
        </>
      )}
      <OutsideCities state={state} />
    </div>
  );
}

/** What no city counts: addresses that are withheld, and programs that nobody asked. */
function OutsideCities({ state: { code, withheld, cityNotKnown, unasked } }: { state: StateData }) {
  const words = useMessages().browse.state;
  if (withheld + cityNotKnown + unasked === 0) return null;
  const inState = (withheldOnly: boolean) =>
    withPlace(EMPTY_SEARCH, { kind: 'state', state: code, withheldOnly });
  const notAsked = withCare(inState(false), { ...DEFAULT_CARE, kind: 'not-asked' });
  return (
    <>
      <h2>{words.also}</h2>
      <ul className="link-list">
        {withheld > 0 && (
          <li>
            <a href={searchHref(inState(true))}>{words.withheld(withheld)}</a>
          </li>
        )}
        {cityNotKnown > 0 && <li>{words.cityNotKnown(cityNotKnown)}</li>}
        {unasked > 0 && (
          <li>
            <a href={searchHref(notAsked)}>{words.unasked(unasked)}</a>
          </li>
        )}
      </ul>
    </>
  );
}
