import type { CompareRow } from '#app/compare/compare-rows.ts';
import { nameOf } from '#app/compare/name-of-picked.ts';
import { firstAlike, isOneCell } from '#app/compare/row-standing.ts';
import { html, type Markup } from '#app/design/markup.ts';
import { symbolHtml } from '#app/design/symbols.tsx';
import type { Messages } from '#app/language/messages.ts';
import { cellHtml } from './cell-html.ts';
import { askHref, LETTERS } from './compare-view.ts';
import type { CompareData } from './load-compare.server.ts';
import { rowWords } from './row-words.ts';

const EQUAL = symbolHtml('equal');

const MARKS = {
  differs: symbolHtml('differs'),
  'may-differ': symbolHtml('unknown'),
  same: EQUAL,
  'same-answer': EQUAL,
} as const;

/** More names than that stand folded in the head of their row, which is narrow. */
const MOST_IN_A_HEAD = 4;

/** What all rows of a table are drawn with. */
export interface RowStyle {
  data: CompareData;
  messages: Messages;
  /** On paper nothing is folded. */
  isPaper: boolean;
  /** Whose answer a cell holds, column by column. */
  whose: readonly Markup[];
}

export function rowStyleOf(data: CompareData, messages: Messages, isPaper: boolean): RowStyle {
  const whose = data.columns.map(
    (picked, column) =>
      html`<span class="who" data-letter="${LETTERS[column]}">${messages.compare.cellOf(nameOf(picked))}</span>`,
  );
  return { data, messages, isPaper, whose };
}

/** One row of the table, with its roles as `table-roles` has them. */
export function rowHtml(row: CompareRow, style: RowStyle): Markup {
  const { messages, isPaper } = style;
  const { compare } = messages;
  const { standing, cells } = row;
  const { name, note, listed = 0 } = rowWords(row, messages);
  const alike = firstAlike(cells);
  const isOne = isOneCell(standing, alike);
  const mark =
    standing !== 'alone' &&
    standing !== 'not-known' &&
    html`<span class="mark">${MARKS[standing]}${compare.standing[standing]}</span>`;
  const more =
    note !== undefined &&
    (listed > MOST_IN_A_HEAD && !isPaper
      ? html`<details class="note fold"><summary>${compare.showAll(listed)}</summary>${note}</details>`
      : html`<span class="line note">${note}</span>`);
  const contents = contentsOf(row, alike, style);
  // On a phone cells that are alike are one.
  const columns = cells.map((cell, column) => {
    if (!cell) return html`<td role="cell" class="gone"><span class="spoken">${compare.gone}</span></td>`;
    if (alike[column] !== column) return html`<td role="cell" class="rest">${contents[column]}</td>`;
    const who = isOne
      ? html`<span class="who every">${compare.all}</span>`
      : style.whose.filter((_, other) => alike[other] === column);
    return html`<td role="cell">${who}${contents[column]}</td>`;
  });
  return html`<tr role="row" class="${isOne ? 'one' : standing}"${toldAttributes(row.subject)}><th role="rowheader" scope="row">${name}${
    mark
  }${more}</th>${columns}</tr>`;
}

/**
 * What each cell says; `alike` as `firstAlike` has it. Those that say the same are drawn once, unless they lead to questions of
 * their own.
 */
function contentsOf(row: CompareRow, alike: readonly number[], { data, messages }: RowStyle): Markup[] {
  const hrefs = row.cells.map((cell, column) =>
    cell && (cell.answer === 'unknown' || cell.plan) ? askHref(row, column, data) : undefined,
  );
  const contents: Markup[] = [];
  for (const [column, cell] of row.cells.entries()) {
    const first = alike[column] ?? column;
    const isDrawn = first < column && hrefs[first] === hrefs[column];
    if (cell) contents[column] = (isDrawn && contents[first]) || cellHtml(cell, hrefs[column], messages);
  }
  return contents;
}

/** What the row is about, for the script that puts beside it what its reader was told. */
function toldAttributes(subject: CompareRow['subject']): Markup | undefined {
  if (subject.kind === 'office-hours' || subject.kind === 'week' || subject.kind === 'own-words') {
    return undefined;
  }
  // Who says on the phone when people meet says nothing of hours a week.
  if (subject.kind === 'schedule' && subject.matter === 'hours') return undefined;
  const isWhole = subject.kind === 'unknown-terms' || subject.kind === 'schedule';
  const terms = isWhole ? [] : subject.terms;
  return html` data-facet="${subject.facet}" data-terms="${terms.join(' ')}"`;
}
