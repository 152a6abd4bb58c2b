import { picksOf, type Tray, TrayProvider, useSearchHref } from '#app/compare/tray.ts';
import { TrayBand } from '#app/compare/tray-band.tsx';
import { CrisisNotice } from '#app/design/crisis-notice.tsx';
import { FindBox } from '#app/design/find-box.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { withPage, withText } from '#app/needs/change-search.ts';
import { NotRecognisedNotice } from '#app/needs/not-recognised-notice.tsx';
import { encodeSearch } from '#app/needs/search-url.ts';
import { EmptyResults } from './empty-results.tsx';
import { FILTERS_ID, FilterForm } from './filter-form.tsx';
import type { BoxAnswer } from './load-reading.server.ts';
import type { PlaceTrouble as PlaceTroubleData, SearchData } from './load-search.server.ts';
import type { WhichPlanData } from './load-which-plan.server.ts';
import { PlaceTrouble } from './place-trouble.tsx';
import { PlanHints } from './plan-hints.tsx';
import { ReadingNotice } from './reading-notice.tsx';
import { Results } from './results.tsx';
import { ResultsFoot } from './results-foot.tsx';
import { ResultsHead } from './results-head.tsx';
import { WhichPlan } from './which-plan.tsx';

interface SearchPageProps {
  data: SearchData | PlaceTroubleData | WhichPlanData;
  tray: Tray;
  box: BoxAnswer;
}

export function SearchPage({ data, tray, box }: SearchPageProps) {
  return (
    <TrayProvider value={tray}>
      {data.kind !== 'results' ? (
        <>
          {box.speaksOfCrisis && <CrisisNotice />}
          {data.kind === 'trouble' ? <PlaceTrouble data={data} /> : <WhichPlan data={data} />}
        </>
      ) : (
        <SearchResults data={data} tray={tray} box={box} />
      )}
    </TrayProvider>
  );
}

function SearchResults({ data, tray, box }: SearchPageProps & { data: SearchData }) {
  const { search, plans } = useMessages();
  const { filters, busy } = search;
  const searchHref = useSearchHref();
  const kept = [
    ...picksOf(tray).map((pick) => ['p', pick] as const),
    ...encodeSearch(withPage(withText(data.state, ''), 1)),
  ];
  return (
    <div className="aside-first search" data-search>
      <div>
        <a className="skip" href="#results">
          {filters.skip}
        </a>
        <FilterForm data={data} unknownPlan={box.unknownPlan} />
      </div>
      <div id="results" tabIndex={-1} data-href={searchHref(data.state)}>
        {box.speaksOfCrisis && <CrisisNotice />}
        <FindBox isSlim value={data.state.text} kept={kept} />
        <ReadingNotice box={box} />
        {box.unknownPlan && (
          <p className="notice">
            {plans.unknownPlan(box.unknownPlan)} <a href={`#${FILTERS_ID}`}>{plans.toList}</a>
          </p>
        )}
        <PlanHints state={data.state} />
        <NotRecognisedNotice parts={data.notRecognised} />
        <ResultsHead data={data} />
        <TrayBand state={data.state} />
        {data.cards.length === 0 ? <EmptyResults data={data} /> : <Results data={data} />}
        <ResultsFoot data={data} />
      </div>
      <p className="busy" role="status" data-busy={busy} />
    </div>
  );
}
