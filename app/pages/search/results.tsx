import { picksOf, useProgramHref, useTray } from '#app/compare/tray.ts';
import { html, inside } from '#app/design/markup.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { countNeeds } from '#app/needs/search-state.ts';
import type { SearchData } from './load-search.server.ts';
import { type CardsPage, resultCardHtml } from './result-card-html.ts';

/** The cards of this page in their two groups. */
export function Results({ data }: { data: SearchData }) {
  const messages = useMessages();
  const { search, ownWeek } = messages;
  const { groups } = search;
  const asked = countNeeds(data.state);
  // Who fits in part meets all but that.
  const isPart = data.state.fit === 'part';
  const meets = data.cards.filter(({ met }) => met >= asked);
  const could = data.cards.filter(({ met }) => met < asked);
  const page: CardsPage = {
    state: data.state,
    sort: data.sort,
    asked: isPart && asked > 0 ? asked + 1 : asked,
    picks: picksOf(useTray()),
    programHref: useProgramHref(data.state),
    messages,
  };
  // Text and no components: hundreds of elements on each page of results.
  const cardsOf = (cards: SearchData['cards'], isFirstGroup: boolean) => {
    const isFirst = (index: number) => isFirstGroup && index === 0 && data.state.page === 1;
    const drawn = cards.map((card, index) => resultCardHtml(card, isFirst(index), page));
    return <ul className="cards" {...inside(html`${drawn}`)} />;
  };
  return (
    <>
      {meets.length > 0 && (
        <>
          {asked > 0 && <h2 className="group-head">{isPart ? ownWeek.inPart.group : groups.meets}</h2>}
          {asked === 0 && <h2 className="spoken">{groups.all}</h2>}
          {cardsOf(meets, true)}
        </>
      )}
      {could.length > 0 && (
        <>
          <h2 className="group-head" id="could" tabIndex={-1}>
            {groups.could}
          </h2>
          <p>{data.total.yes === 0 ? groups.whyCouldFirst : groups.whyCould}</p>
          {cardsOf(could, false)}
        </>
      )}
    </>
  );
}
