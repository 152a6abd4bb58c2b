import { useMessages } from '#app/language/use-messages.ts';
import { NotRecognisedNotice } from '#app/needs/not-recognised-notice.tsx';
import { searchHref } from '#app/needs/search-url.ts';
import { EmptyResults } from './empty-results.tsx';
import { FilterForm } from './filter-form.tsx';
import type { PlaceTrouble as PlaceTroubleData, SearchData } from './load-search.server.ts';
import { PlaceTrouble } from './place-trouble.tsx';
import { Results } from './results.tsx';
import { ResultsFoot } from './results-foot.tsx';
import { ResultsHead } from './results-head.tsx';

export function SearchPage({ data }: { data: SearchData | PlaceTroubleData }) {
  const { filters, busy } = useMessages().search;
  if (data.kind === 'trouble') return <PlaceTrouble data={data} />;
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
        {data.cards.length === 0 ? <EmptyResults data={data} /> : <Results data={data} />}
        <ResultsFoot data={data} />
      </div>
      <p className="busy" role="status" data-busy={busy} />
    </div>
  );
}
