import { useMessages } from '#app/language/use-messages.ts';
import { countNeeds } from '#app/needs/search-state.ts';
import type { SearchData } from './load-search.server.ts';
import { ResultCard } from './result-card.tsx';

/** The cards of this page in their two groups. */
export function Results({ data }: { data: SearchData }) {
  const { search, ownWeek } = useMessages();
  const { groups } = search;
  const asked = countNeeds(data.state);
  // Who fits in part meets all but that.
  const isPart = data.state.fit === 'part';
  const meets = data.cards.filter(({ met }) => met >= asked);
  const could = data.cards.filter(({ met }) => met < asked);
  const cardsOf = (cards: SearchData['cards'], isFirstGroup: boolean) => (
    <ul className="cards">
      {cards.map((card, index) => (
        <ResultCard
          key={card.slug}
          card={card}
          state={data.state}
          sort={data.sort}
          asked={isPart && asked > 0 ? asked + 1 : asked}
          isFirst={isFirstGroup && index === 0 && data.state.page === 1}
        />
      ))}
    </ul>
  );
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
