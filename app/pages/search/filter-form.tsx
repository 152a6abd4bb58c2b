import type { ReactNode } from 'react';
import { useSearchHref, useTray } from '#app/compare/tray.ts';
import { PlanField } from '#app/design/plan-field.tsx';
import { UseLocation } from '#app/design/use-location.tsx';
import { GuideLink } from '#app/guides/guide-link.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { withoutNeeds } from '#app/needs/change-search.ts';
import { countNeeds, RADII_MILES, type SearchState } from '#app/needs/search-state.ts';
import { labelOfCriterion } from '#app/vocabulary/facet-words.ts';
import { CRITERIA, CRITERION_OF_FACET, type Criterion, FACETS } from '#app/vocabulary/facets.ts';
import { stateName } from './area-text.ts';
import { CareSelect } from './care-select.tsx';
import { countOfAll } from './count-of-all.ts';
import { FacetFieldset } from './facet-fieldset.tsx';
import type { SearchData } from './load-search.server.ts';
import { OwnWeekFields } from './own-week-fields.tsx';

export const FILTERS_ID = 'filters';

interface FilterFormProps {
  data: SearchData;
  /** What was typed as the name of a plan, and is none that we know. */
  unknownPlan: string | undefined;
}

/** Every filter, in the groups of the five criteria. It sends the whole search, with scripts or without. */
export function FilterForm({ data, unknownPlan }: FilterFormProps) {
  const { chips, filters } = useMessages().search;
  const { state, counts } = data;
  const searchHref = useSearchHref();
  const { picked } = useTray();
  const all = countOfAll(data);
  return (
    <form
      className="filters"
      id={FILTERS_ID}
      action="/search"
      aria-labelledby="filters-heading"
      tabIndex={-1}
    >
      <div className="filters-head">
        <h2 id="filters-heading">{filters.heading}</h2>
        {(countNeeds(state) > 0 || state.free.length > 0) && (
          <a className="close" href={searchHref(withoutNeeds(state))}>
            {chips.clear}
          </a>
        )}
        <a className="close" href="#results">
          {filters.close}
        </a>
      </div>
      {picked.map(({ pick }) => (
        <input key={pick} type="hidden" name="p" value={pick} />
      ))}
      <p className="quiet">{filters.key}</p>
      {CRITERIA.map((criterion) => (
        <FilterGroup
          key={criterion}
          criterion={criterion}
          state={state}
          counts={counts}
          isOpen={criterion === 'insurance' && unknownPlan !== undefined}
        >
          {criterion === 'person' && <PlaceFields state={state} />}
          {criterion === 'insurance' && (
            <PlanField id="card" {...(unknownPlan ? { value: unknownPlan } : {})} />
          )}
        </FilterGroup>
      ))}
      <div className="filter-group filter-sure">
        <label className="check">
          <input type="checkbox" name="certainty" value="sure" defaultChecked={state.certainty === 'sure'} />
          <span>{filters.sure}</span>
        </label>
      </div>
      <div className="apply">
        {/* Without a script a number would be of the search before this one. */}
        <button
          className="button"
          type="submit"
          data-count={all > 0 ? filters.applyCount(all) : filters.applyNone}
        >
          {filters.apply}
        </button>
      </div>
    </form>
  );
}

interface FilterGroupProps {
  criterion: Criterion;
  state: SearchState;
  counts: SearchData['counts'];
  /** Something in it waits for an answer. */
  isOpen: boolean;
  /** Fields beside the boxes of its facets. */
  children: ReactNode;
}

function FilterGroup({ criterion, state, counts, isOpen, children }: FilterGroupProps) {
  const { filters } = useMessages().search;
  const facets = FACETS.filter((facet) => facet !== 'care' && CRITERION_OF_FACET[facet] === criterion);
  const isSchedule = criterion === 'schedule';
  const own = isSchedule ? [state.free.length > 0, state.startFrom !== ''].filter(Boolean).length : 0;
  const chosen = facets.reduce((sum, facet) => sum + (state.needs[facet]?.length ?? 0), own);
  const numeral = CRITERIA.indexOf(criterion);
  return (
    <details className="filter-group" open={chosen > 0 || numeral < 2 || isOpen}>
      <summary>
        {numeral > 0 && <span className="numeral">{numeral}</span>}
        <span>
          {labelOfCriterion(criterion)}
          {chosen > 0 && <span className="quiet"> {filters.chosen(chosen)}</span>}
        </span>
      </summary>
      <div className="filter-body">
        {children}
        <GuideLink criterion={criterion} />
        {isSchedule && <OwnWeekFields state={state} />}
        {facets.map((facet) => (
          <FacetFieldset key={facet} facet={facet} chosen={state.needs[facet]} counts={counts[facet]} />
        ))}
      </div>
    </details>
  );
}

function PlaceFields({ state }: { state: SearchState }) {
  const { filters } = useMessages().search;
  const { place, radiusMiles } = state;
  const isWithheld = place.kind === 'state' && place.withheldOnly;
  const typed =
    place.kind === 'text' ? place.text : place.kind === 'state' && !isWithheld ? stateName(place.state) : '';
  return (
    <>
      <div>
        {state.text !== '' && <input type="hidden" name="q" value={state.text} />}
        <label className="label" htmlFor="near">
          {filters.place}
        </label>
        <input className="text-field" id="near" name="near" type="text" maxLength={80} defaultValue={typed} />
        <UseLocation />
      </div>
      {place.kind === 'point' && (
        <input type="hidden" name="at" value={`${place.point.latitude},${place.point.longitude}`} />
      )}
      {isWithheld && <input type="hidden" name="state" value={place.state} />}
      {isWithheld && <input type="hidden" name="address" value="withheld" />}
      <div>
        <label className="label" htmlFor="within">
          {filters.within}
        </label>
        <select className="select" id="within" name="within" defaultValue={String(radiusMiles)}>
          <option value="auto">{filters.withinAuto}</option>
          {RADII_MILES.map((miles) => (
            <option key={miles} value={miles}>
              {filters.withinMiles(miles)}
            </option>
          ))}
        </select>
      </div>
      <CareSelect care={state.care} />
    </>
  );
}
