import { ANSWER_MARKS, answerWordHtml } from '#app/design/answer-html.ts';
import { html, inside, type Markup } from '#app/design/markup.ts';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import type { PlanAnswer } from '#app/listings/plan-answer.ts';
import { sayOfficeLead } from '#app/listings/say-office-lead.ts';
import { saySource } from '#app/listings/say-source.ts';
import type { NeedRow, TermRow } from './need-rows.ts';
import { rowText } from './need-words.ts';
import { planNeedHtml } from './plan-need.ts';

/** How exactly sources are dated. */
type Precision = 'day' | 'year';

interface NeedListProps {
  rows: readonly NeedRow[];
  precision?: Precision;
}

function isOfPlan(row: NeedRow): row is TermRow & { plan: PlanAnswer } {
  return row.facet !== 'week' && row.plan !== undefined;
}

/** How a program stands to each thing that the visitor asked for, in the order of the asking. */
export function NeedList({ rows, precision = 'day' }: NeedListProps) {
  const messages = useMessages();
  if (rows.length === 0) return null;
  return <ul className="needs" {...inside(rowsHtml(rows, precision, messages))} />;
}

/** The same for a page that is text itself. */
export function needListHtml(
  rows: readonly NeedRow[],
  precision: Precision,
  messages: Messages,
): Markup | undefined {
  if (rows.length === 0) return undefined;
  return html`<ul class="needs">${rowsHtml(rows, precision, messages)}</ul>`;
}

function rowsHtml(rows: readonly NeedRow[], precision: Precision, messages: Messages): Markup {
  return html`${rows.map((row) => needHtml(row, precision, messages))}`;
}

/** Some sixty on a page of results, so they are text. */
function needHtml(row: NeedRow, precision: Precision, messages: Messages): Markup {
  const { answer, lead } = row;
  const about = isOfPlan(row) ? planNeedHtml(row, messages) : `${rowText(row, messages)} `;
  const confirm = isOfPlan(row) && `. ${messages.plans.confirm}`;
  return html`<li>${ANSWER_MARKS[answer]}<span class="row"><span class="word">${answerWordHtml(answer, messages)}</span> <span>${about}<span class="quiet">${saySource(
    row.source,
    messages,
    precision,
  )}${confirm}</span>${lead && leadHtml(lead, precision, messages)}</span></span></li>`;
}

/** What the hours of the office hint at. */
function leadHtml(lead: NonNullable<TermRow['lead']>, precision: Precision, messages: Messages): Markup {
  const source = saySource({ how: 'said', ...lead }, messages, precision);
  return html`<span class="lead-line">${sayOfficeLead(lead, messages)} <span class="quiet">${source}</span></span>`;
}
