import type { Cell } from '#app/compare/compare-rows.ts';
import { saySchedule } from '#app/compare/say-schedule.ts';
import { ANSWER_MARKS, blankHtml } from '#app/design/answer-html.ts';
import { html, type Markup } from '#app/design/markup.ts';
import type { Messages } from '#app/language/messages.ts';
import { isHalfKnown, notesOfPlan, wordOfPlan } from '#app/listings/plan-text.ts';
import { sayOfficeHours } from '#app/listings/say-office-hours.ts';
import { sayOfficeLead } from '#app/listings/say-office-lead.ts';
import { type OwnLine, sayOwnWord } from '#app/listings/say-own-words.ts';
import { saySource } from '#app/listings/say-source.ts';
import { nameOfAddress, webAddressOf } from '#app/listings/web-address.ts';
import { needText, rowText } from '#app/needs/need-words.ts';
import { sayOtherState } from '#app/needs/plan-need.ts';

/** The answer of one program: its mark and word, what more was said, and quietly who said so and when. */
export function cellHtml(cell: Cell, askHref: string | undefined, messages: Messages): Markup {
  const { answer, detail, hours, lead, otherState, schedule, own, week, sources } = cell;
  return html`${answer !== 'value' && ANSWER_MARKS[answer]}<span class="said">${answerHtml(cell, askHref, messages)}${
    hours &&
    sayOfficeHours(hours, messages).map(
      (span) => html`<span class="line"><span class="yes-word">${span.days}</span> ${span.hours}</span>`,
    )
  }${
    schedule &&
    saySchedule(schedule, messages).map(
      ({ name, value, isKnown }) =>
        html`<span class="line"><span class="yes-word">${name}</span> ${
          isKnown ? value : html`<span class="blank">${value}</span>`
        }</span>`,
    )
  }${own && sayOwnWord(own, messages).map(ownLineHtml)}${week && answer !== 'unknown' && html`<span class="line">${rowText(week, messages)}</span>`}${
    detail !== undefined && html`<span class="line">${messages.program.licenseNumber(detail)}</span>`
  }${otherState !== undefined && html`<span class="line">${sayOtherState(otherState, messages)}</span>`}<span class="line quiet">${saySources(sources, messages)}</span>${
    lead &&
    html`<span class="line">${sayOfficeLead(lead, messages)} <span class="quiet">${saySource(
      { how: 'said', ...lead },
      messages,
    )}</span></span>`
  }</span>`;
}

function ownLineHtml({ name, value, isAddress }: OwnLine): Markup {
  const address = isAddress && webAddressOf(value);
  const said = address
    ? html`<a href="${address.href}" rel="noreferrer nofollow">${nameOfAddress(address)}</a>`
    : value;
  return html`<span class="line">${name !== '' && html`<span class="yes-word">${name}</span> `}${said}</span>`;
}

function answerHtml(cell: Cell, askHref: string | undefined, messages: Messages): Markup {
  const { answer, names, plan, hasWaitingList } = cell;
  const { answers } = messages;
  const no = hasWaitingList ? messages.program.waitingList : answers.no;
  const lines = plan && planLines(plan, names, askHref, messages);
  if (answer === 'unknown') return html`${blankHtml(answers.unknown, askHref)}${lines}`;
  if (answer === 'no') return html`${plan ? wordOfPlan(plan, messages) : no}${lines}`;
  if (answer === 'value') return html`${lines}`;
  const word = plan ? wordOfPlan(plan, messages) : names.length > 0 ? needText(names, messages) : answers.yes;
  return html`<span class="yes-word">${word}</span>${lines}`;
}

/** Which of several plans, what of it is not known, and what is said besides. */
function planLines(
  plan: NonNullable<Cell['plan']>,
  names: Cell['names'],
  askHref: string | undefined,
  messages: Messages,
): Markup {
  const notes = notesOfPlan(plan.term, plan, messages).join(' ');
  const { network, networkBlank } = messages.plans;
  return html`${names.length > 0 && html`<span class="line">${needText(names, messages)}</span>`}${
    isHalfKnown(plan) && html`<span class="line">${network} ${blankHtml(networkBlank, askHref)}</span>`
  }${notes !== '' && html`<span class="line">${notes}</span>`}`;
}

function saySources(sources: Cell['sources'], messages: Messages): string {
  const [only] = sources;
  if (only && sources.length === 1) return saySource(only, messages);
  return [...new Set(sources.map((source) => saySource(source, messages)))].join('; ');
}
