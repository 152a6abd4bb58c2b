import { type Tray, TrayProvider, useSearchHref } from '#app/compare/tray.ts';
import { TrayBand } from '#app/compare/tray-band.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { NotRecognisedNotice } from '#app/needs/not-recognised-notice.tsx';
import { EmptyResults } from './empty-results.tsx';
import { FilterForm } from './filter-form.tsx';
import type { PlaceTrouble as PlaceTroubleData, SearchData } from './load-search.server.ts';
import { PlaceTrouble } from './place-trouble.tsx';
import { Results } from './results.tsx';
import { ResultsFoot } from './results-foot.tsx';
import { ResultsHead } from './results-head.tsx';

interface SearchPageProps {
  data: SearchData | PlaceTroubleData;
  tray: Tray;
}

export function SearchPage({ data, tray }: SearchPageProps) {
  return (
    <TrayProvider value={tray}>
      {data.kind === 'trouble' ? <PlaceTrouble data={data} /> : <SearchResults data={data} />}
    </TrayProvider>
  );
}

function SearchResults({ data }: { data: SearchData }) {
  const { filters, busy } = useMessages().search;
  const searchHref = useSearchHref();
  return (
    <div className="aside-first search" data-search>
      <div>
        <a className="skip" href="#results">
          {filters.skip}
        </a>
        <FilterForm data={data} />
      </div>
      <div id="results" tabIndex={-1} data-href={searchHref(data.state)}>
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
