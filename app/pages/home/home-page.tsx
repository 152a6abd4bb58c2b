import { FindBox } from '#app/design/find-box.tsx';
import { UseLocation } from '#app/design/use-location.tsx';
import { GuideLink } from '#app/guides/guide-link.tsx';
import { guideHref } from '#app/guides/guides.ts';
import { useMessages } from '#app/language/use-messages.ts';
import type { SeriesSummary } from '#app/listings/source-repository.server.ts';
import { labelOfCriterion } from '#app/vocabulary/facet-words.ts';
import { CRITERIA } from '#app/vocabulary/facets.ts';
import { OtherWays } from './other-ways.tsx';

interface HomeData {
  sources: readonly SeriesSummary[];
}

const FIVE = CRITERIA.filter((criterion) => criterion !== 'person');

export function HomePage({ sources }: HomeData) {
  const { home, criteria } = useMessages();
  return (
    <>
      <div className="beside">
        <div>
          <h1 className="home-heading">{home.heading}</h1>
          <p className="lead home-lead">{home.lead}</p>
          <FindBox>
            <UseLocation />
          </FindBox>
          <p className="home-start">
            <a href="/start">{home.start}</a>
          </p>
          <OtherWays />
        </div>
        <WhatItIs />
      </div>
      <section className="section" aria-labelledby="five">
        <h2 id="five">{home.fiveThings}</h2>
        <ol className="five">
          {FIVE.map((criterion, index) => (
            <li key={criterion}>
              <b>{`${index + 1} ${labelOfCriterion(criterion)}`}</b>
              {criteria[criterion]}
              <GuideLink criterion={criterion} />
            </li>
          ))}
        </ol>
      </section>
      <div className="section beside">
        <Sources sources={sources} />
        <section aria-labelledby="money">
          <h2 id="money">{home.money.heading}</h2>
          <p>{home.money.text}</p>
        </section>
      </div>
    </>
  );
}

function WhatItIs() {
  const { what, notEnough } = useMessages().home;
  return (
    <section className="flow home-what" aria-labelledby="what">
      <h2 id="what">{what.heading}</h2>
      <p>{what.text}</p>
      <h3>{notEnough.heading}</h3>
      <p>{notEnough.lead}</p>
      <ul className="dashes">
        {notEnough.signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>
        <a href={guideHref('is-it-right')}>{notEnough.levels}</a>
      </p>
    </section>
  );
}

function Sources({ sources }: HomeData) {
  const { home, sources: sourceWords } = useMessages();
  const words = home.sources;
  return (
    <section className="flow" aria-labelledby="sources">
      <h2 id="sources">{words.heading}</h2>
      <p className="measure">{words.text}</p>
      {sources.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className="table" aria-labelledby="sources">
          <thead>
            <tr>
              <th scope="col">{words.source}</th>
              <th scope="col">{words.published}</th>
              <th scope="col" className="number">
                {words.programs}
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ series, publishedOn, listings, olderListings }) => (
              <tr key={series}>
                <th scope="row">{sourceWords.series[series].name}</th>
                <td>{words.date(publishedOn)}</td>
                <td className="number">
                  {words.count(listings)}
                  {olderListings > 0 && <div className="quiet">{words.older(olderListings)}</div>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
