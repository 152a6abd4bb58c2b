import { pickLinkHtml } from '#app/compare/pick-link-html.ts';
import { questionOfNeed, questionOfStart } from '#app/compare/questions.ts';
import { saveLinkHtml } from '#app/compare/save-link-html.ts';
import { sayQuestion } from '#app/compare/say-question.ts';
import { html, type Markup } from '#app/design/markup.ts';
import type { Messages } from '#app/language/messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import { phoneLinkHtml } from '#app/listings/phone-link.tsx';
import { isYesToAsk } from '#app/listings/plan-text.ts';
import { sayOpening } from '#app/listings/say-opening.ts';
import { saySource } from '#app/listings/say-source.ts';
import { needListHtml } from '#app/needs/need-list.tsx';
import type { Sort } from '#app/needs/needs.ts';
import type { SearchState } from '#app/needs/search-state.ts';
import { searchHref } from '#app/needs/search-url.ts';
import { milesText } from '#app/places/distance.ts';
import { whyHere } from '#app/search/why-here.ts';
import { labelOfDetail } from '#app/vocabulary/detail-words.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { stateName } from './area-text.ts';
import type { Card } from './load-cards.server.ts';

/** What all cards of a page have in common. */
export interface CardsPage {
  state: SearchState;
  sort: Sort;
  /** How many needs were asked for. */
  asked: number;
  picks: readonly string[];
  programHref: (slug: string) => string;
  messages: Messages;
}

export function resultCardHtml(card: Card, isFirst: boolean, page: CardsPage): Markup {
  const { state, sort, asked, programHref, messages } = page;
  const { search, sources } = messages;
  const where = [
    card.meters === undefined ? undefined : milesText(card.meters),
    card.address ?? search.card.hiddenIn(stateName(card.state)),
  ];
  const serves = card.serves.map((term) => `${wordsOfTerm(term).label}. `).join('');
  const restrictions = card.restrictions.map((slug) => `${labelOfDetail(slug)}.`).join(' ');
  const why = whyHere({ ...countRows(card, asked), sort, isFirst }, messages);
  const { newest } = card;
  const told = newest && sources.inYear(sources.series[newest.series].short, newest.asOf);
  return html`<li class="card" id="${cardId(card)}"><div><h3 class="card-name"><a href="${programHref(card.slug)}">${fullName(card)}</a></h3><p class="card-where">${where.filter(Boolean).join(' · ')}</p><p class="card-where">${serves}${restrictions !== '' && html`<b>${restrictions}</b>`}</p>${needListHtml(card.needs, 'year', messages)}${askLine(card.needs, state.startFrom, messages)}<p class="quiet">${why}${told && ` ${search.card.newest(told)}`}</p></div>${cardSide(card, page)}</li>`;
}

/** Of what the card shows, so that what it counts is what one sees: the level of care is a row of it too. */
function countRows({ met, needs }: Card, asked: number): { met: number; asked: number } {
  const yes = needs.filter(({ answer }) => answer === 'yes').length;
  return met < asked && yes < needs.length ? { met: yes, asked: needs.length } : { met, asked };
}

/** What to ask on the phone about the needs that nobody has told us of. */
function askLine(needs: Card['needs'], startFrom: string, messages: Messages): Markup | undefined {
  const isOpen = (row: Card['needs'][number]) =>
    row.answer === 'unknown' ||
    (row.facet !== 'week' && row.answer === 'yes' && row.plan !== undefined && isYesToAsk(row.plan));
  const open = [...questionOfStart(startFrom), ...needs.filter(isOpen).flatMap(questionOfNeed)];
  if (open.length === 0) return undefined;
  const questions = open.map((question) => sayQuestion(question, messages)).join(' ');
  return html`<p class="ask-line"><b>${messages.search.card.askThem}</b> ${questions}</p>`;
}

const cardId = ({ pick }: Card) => `program-${pick}`;

function cardSide(card: Card, { state, picks, messages }: CardsPage): Markup {
  const { pick, name, phone, opening } = card;
  const { card: words } = messages.search;
  const room = opening
    ? `${sayOpening(opening, messages)}. ${saySource(opening.source, messages, 'year')}`
    : words.openingsUnknown;
  const here = `${searchHref(state)}#${cardId(card)}`;
  return html`<div class="card-side"><p class="card-phone">${phone ? phoneLinkHtml(phone, messages, pick) : words.noPhone}</p><p class="quiet">${room}</p><p class="card-picks">${pickLinkHtml({ pick, name, here }, picks, messages)}${saveLinkHtml({ pick, name, state }, picks, messages)}</p></div>`;
}
