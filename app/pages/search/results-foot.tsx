import { picksHref } from '#app/compare/compare-url.ts';
import { CALLED_OF_SEARCH } from '#app/compare/programs-called.ts';
import { picksOf, useSearchHref, useTray } from '#app/compare/tray.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { withCare, withFit, withNeeds, withPage, withPlace, withRadius } from '#app/needs/change-search.ts';
import { DEFAULT_CARE, RADII_MILES } from '#app/needs/search-state.ts';
import { needsOnline } from '#app/search/count-online.ts';
import { stateName } from './area-text.ts';
import { needsWithoutPayment } from './count-free.ts';
import type { SearchData } from './load-search.server.ts';

/** Turning pages, and what lies beside this search. */
export function ResultsFoot({ data }: { data: SearchData }) {
  return (
    <>
      {data.pages > 1 && <Pager data={data} />}
      {data.cards.length > 0 && <NextStep data={data} />}
      <MoreToLookAt data={data} />
    </>
  );
}

/** From reading to calling. A plan of picks is about those alone. */
function NextStep({ data: { state, total } }: { data: SearchData }) {
  const { callPlan } = useMessages();
  const picks = picksOf(useTray());
  // A search of the whole country has no first six that anyone could go to.
  if (picks.length === 0 && state.place.kind === 'anywhere' && state.text === '') return null;
  const all = total.yes + (state.certainty === 'sure' ? 0 : total.open);
  return (
    <p className="next-step">
      <a className="button" href={picksHref('/call-plan', { picks, state: withPage(state, 1) })}>
        {picks.length > 0
          ? callPlan.linkOfPicks(picks.length)
          : callPlan.link(Math.min(all, CALLED_OF_SEARCH))}
      </a>{' '}
      <span>{callPlan.linkText}</span>
    </p>
  );
}

function Pager({ data: { state, pages } }: { data: SearchData }) {
  const { pager } = useMessages().search;
  const searchHref = useSearchHref();
  const { page } = state;
  return (
    <nav className="pager" aria-label={pager.label}>
      <p>{pager.at(page, pages)}</p>
      <p className="steps">
        {page > 1 && (
          <a className="button plain" href={searchHref(withPage(state, page - 1))} rel="prev">
            {pager.previous}
          </a>
        )}
        {page < pages && (
          <a className="button plain" href={searchHref(withPage(state, page + 1))} rel="next">
            {pager.next}
          </a>
        )}
      </p>
    </nav>
  );
}

function MoreToLookAt({
  data: { state, area, unasked, withheld, online, free, inPart, cards },
}: {
  data: SearchData;
}) {
  const { search, plans, ownWeek } = useMessages();
  const searchHref = useSearchHref();
  const terms = state.care.kind === 'terms' ? state.care.terms : DEFAULT_CARE.terms;
  const wider =
    'miles' in area && cards.length > 0 ? RADII_MILES.find((miles) => miles > area.miles) : undefined;
  const stateCode = area.kind === 'near' ? area.state : undefined;
  const partly = state.fit === 'whole' ? inPart : 0;
  const others = [partly, unasked, withheld, online, free];
  if (others.every((count) => count === 0) && !wider) return null;
  return (
    <section className="section not-printed" aria-labelledby="more">
      <h2 id="more">{search.more}</h2>
      <ul className="link-list">
        {partly > 0 && (
          <li>
            <a href={searchHref(withFit(state, 'part'))}>{ownWeek.inPart.link(partly)}</a>
            <br />
            {ownWeek.inPart.why}
          </li>
        )}
        {unasked > 0 && (
          <li>
            <a href={searchHref(withCare(state, { kind: 'not-asked', terms }))}>{search.unasked(unasked)}</a>
            <br />
            {search.unaskedWhy}
          </li>
        )}
        {free > 0 && (
          <li>
            <a href={searchHref(withNeeds(state, needsWithoutPayment(state.needs)))}>{plans.free(free)}</a>
            <br />
            {plans.freeWhy}
          </li>
        )}
        {online > 0 && stateCode && (
          <li>
            <a
              href={searchHref(
                withPlace(withNeeds(state, needsOnline(state.needs)), {
                  kind: 'state',
                  state: stateCode,
                  withheldOnly: false,
                }),
              )}
            >
              {search.online(online, stateName(stateCode))}
            </a>
            <br />
            {search.onlineWhy}
          </li>
        )}
        {withheld > 0 && stateCode && (
          <li>
            <a href={searchHref(withPlace(state, { kind: 'state', state: stateCode, withheldOnly: true }))}>
              {search.withheld(withheld, stateName(stateCode))}
            </a>
          </li>
        )}
        {wider && (
          <li>
            <a href={searchHref(withRadius(state, wider))}>{search.wider(wider)}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
