import { PickLink } from '#app/compare/pick-link.tsx';
import { questionOfNeed, questionOfStart } from '#app/compare/questions.ts';
import { SaveLink } from '#app/compare/save-link.tsx';
import { sayQuestion } from '#app/compare/say-question.ts';
import { useProgramHref } from '#app/compare/tray.ts';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import { PhoneLink } from '#app/listings/phone-link.tsx';
import { sayOpening } from '#app/listings/say-opening.ts';
import { saySource } from '#app/listings/say-source.ts';
import { NeedList } from '#app/needs/need-list.tsx';
import type { Sort } from '#app/needs/needs.ts';
import type { SearchState } from '#app/needs/search-state.ts';
import { searchHref } from '#app/needs/search-url.ts';
import { milesText } from '#app/places/distance.ts';
import { whyHere } from '#app/search/why-here.ts';
import { labelOfDetail } from '#app/vocabulary/detail-words.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { stateName } from './area-text.ts';
import type { Card } from './load-cards.server.ts';

interface ResultCardProps {
  card: Card;
  state: SearchState;
  sort: Sort;
  /** How many needs were asked for. */
  asked: number;
  isFirst: boolean;
}

export function ResultCard({ card, state, sort, asked, isFirst }: ResultCardProps) {
  const programHref = useProgramHref(state);
  const messages = useMessages();
  const { sources } = messages;
  const where = [
    card.meters === undefined ? undefined : milesText(card.meters),
    card.address ?? messages.search.card.hiddenIn(stateName(card.state)),
  ];
  const { newest } = card;
  return (
    <li className="card" id={cardId(card)}>
      <div>
        <h3 className="card-name">
          <a href={programHref(card.slug)}>{fullName(card)}</a>
        </h3>
        <p className="card-where">{where.filter(Boolean).join(' · ')}</p>
        <p className="card-where">
          {card.serves.map((term) => `${wordsOfTerm(term).label}. `).join('')}
          {card.restrictions.length > 0 && (
            <b>{card.restrictions.map((slug) => `${labelOfDetail(slug)}.`).join(' ')}</b>
          )}
        </p>
        <NeedList rows={card.needs} precision="year" />
        <AskLine needs={card.needs} startFrom={state.startFrom} messages={messages} />
        <p className="quiet">
          {whyHere({ ...countRows(card, asked), sort, isFirst }, messages)}
          {newest &&
            ` ${messages.search.card.newest(sources.inYear(sources.series[newest.series].short, newest.asOf))}`}
        </p>
      </div>
      <CardSide card={card} state={state} messages={messages} />
    </li>
  );
}

/** Of what the card shows, so that what it counts is what one sees: the level of care is a row of it too. */
function countRows({ met, needs }: Card, asked: number): { met: number; asked: number } {
  const yes = needs.filter(({ answer }) => answer === 'yes').length;
  return met < asked && yes < needs.length ? { met: yes, asked: needs.length } : { met, asked };
}

interface AskLineProps {
  needs: Card['needs'];
  startFrom: string;
  messages: Messages;
}

/** What to ask on the phone about the needs that nobody has told us of. */
function AskLine({ needs, startFrom, messages }: AskLineProps) {
  const isOpen = (row: Card['needs'][number]) =>
    row.answer === 'unknown' || (row.facet !== 'week' && row.plan?.grade === 'bills');
  const open = [...questionOfStart(startFrom), ...needs.filter(isOpen).flatMap(questionOfNeed)];
  if (open.length === 0) return null;
  return (
    <p className="ask-line">
      <b>{messages.search.card.askThem}</b>{' '}
      {open.map((question) => sayQuestion(question, messages)).join(' ')}
    </p>
  );
}

interface CardSideProps {
  card: Card;
  state: SearchState;
  messages: Messages;
}

const cardId = ({ pick }: Card) => `program-${pick}`;

function CardSide({ card, state, messages }: CardSideProps) {
  const { pick, name, phone, opening } = card;
  const { search } = messages;
  return (
    <div className="card-side">
      <p className="card-phone">{phone ? <PhoneLink phone={phone} pick={pick} /> : search.card.noPhone}</p>
      <p className="quiet">
        {opening
          ? `${sayOpening(opening, messages)}. ${saySource(opening.source, messages, 'year')}`
          : search.card.openingsUnknown}
      </p>
      <p className="card-picks">
        <PickLink pick={pick} name={name} here={`${searchHref(state)}#${cardId(card)}`} />
        <SaveLink pick={pick} name={name} state={state} />
      </p>
    </div>
  );
}
