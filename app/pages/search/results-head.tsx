import { useSearchHref } from '#app/compare/tray.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { withFit, withPage } from '#app/needs/change-search.ts';
import { countNeeds, type SearchState } from '#app/needs/search-state.ts';
import { areaText } from './area-text.ts';
import { Chips } from './chips.tsx';
import { countOfAll } from './count-of-all.ts';
import { FILTERS_ID } from './filter-form.tsx';
import type { SearchData } from './load-search.server.ts';
import { CARDS_A_PAGE } from './page-size.ts';

/** Where, how many, what was asked, in which order. */
export function ResultsHead({ data }: { data: SearchData }) {
  const messages = useMessages();
  return (
    <div className="results-head">
      <h1 tabIndex={-1}>{areaText(data.area, messages)}</h1>
      <TallyLine data={data} />
      <Chips state={data.state} />
      {data.state.fit === 'part' && <InPartNotice state={data.state} />}
      <OrderRow data={data} />
    </div>
  );
}

function TallyLine({ data: { state, total } }: { data: SearchData }) {
  const { search, ownWeek } = useMessages();
  const { tally } = search;
  const meet = state.fit === 'part' ? ownWeek.inPart.meet : tally.meet;
  const searchHref = useSearchHref();
  const hasNeeds = countNeeds(state) > 0;
  const showsCould = total.open > 0 && state.certainty === 'all';
  if (total.yes === 0 && !showsCould)
    return (
      <p className="tally" role="status">
        {<b>{tally.none}</b>}
      </p>
    );
  // The group follows the last that meets all, on whichever page that is.
  const couldPage = Math.floor(total.yes / CARDS_A_PAGE) + 1;
  const couldHref = couldPage === state.page ? '#could' : `${searchHref(withPage(state, couldPage))}#could`;
  return (
    <p className="tally" role="status">
      <b>{hasNeeds ? (total.yes === 0 ? tally.noneMeets : meet(total.yes)) : tally.all(total.yes)}</b>{' '}
      {showsCould && <a href={couldHref}>{tally.could(total.open)}</a>}
    </p>
  );
}

/** Says that none of these fits as a whole, and leads back to those that do. */
function InPartNotice({ state }: { state: SearchState }) {
  const { inPart } = useMessages().ownWeek;
  const searchHref = useSearchHref();
  return (
    <p className="notice">
      <b>{inPart.heading}.</b> {inPart.lead} <a href={searchHref(withFit(state, 'whole'))}>{inPart.back}</a>
    </p>
  );
}

function OrderRow({ data }: { data: SearchData }) {
  const { order, shown, filters } = useMessages().search;
  const { state, area, sort, cards } = data;
  const all = countOfAll(data);
  const first = (state.page - 1) * CARDS_A_PAGE + 1;
  const own = [state.free.length > 0, state.startFrom !== ''].filter(Boolean).length;
  const chosen = Object.values(state.needs).reduce((sum, terms) => sum + terms.length, own);
  const sorts = [
    ...(state.text === '' ? [] : (['relevance'] as const)),
    ...('point' in area ? (['nearest'] as const) : []),
    ...(['confirmed', 'name'] as const),
  ];
  return (
    <div className="order-row">
      <a className="button plain small filters-link" href={`#${FILTERS_ID}`}>
        {chosen > 0 ? filters.open(chosen) : filters.openNone}
      </a>
      {all > 0 && (
        <div className="order">
          <label htmlFor="order">
            <span>{order.label}</span>
          </label>
          <select
            className="select"
            id="order"
            name="order"
            form={FILTERS_ID}
            defaultValue={sort === sorts[0] ? '' : sort}
          >
            {/* The usual order is sent as a blank: another search may have another one. */}
            {sorts.map((each, index) => (
              <option key={each} value={index === 0 ? '' : each}>
                {order.words[each]}
              </option>
            ))}
          </select>
          <button className="button plain small" type="submit" form={FILTERS_ID}>
            {order.apply}
          </button>
        </div>
      )}
      {cards.length > 0 && <p className="quiet shown">{shown(first, first + cards.length - 1, all)}</p>}
    </div>
  );
}
