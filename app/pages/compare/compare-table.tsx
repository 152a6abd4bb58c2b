import type { CompareRow, RowGroup } from '#app/compare/compare-rows.ts';
import { picksHref } from '#app/compare/compare-url.ts';
import type { Picked } from '#app/compare/load-picked.server.ts';
import { nameOf } from '#app/compare/name-of-picked.ts';
import { withPicks } from '#app/compare/picks.ts';
import { html, inside, type Markup } from '#app/design/markup.ts';
import { CELL, COLUMN_HEAD, ROW, ROW_GROUP, ROW_HEAD, TABLE } from '#app/design/table-roles.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { PhoneLink } from '#app/listings/phone-link.tsx';
import { searchHref } from '#app/needs/search-url.ts';
import { milesText } from '#app/places/distance.ts';
import { labelOfDetail } from '#app/vocabulary/detail-words.ts';
import { CRITERIA } from '#app/vocabulary/facets.ts';
import { findState } from '#app/vocabulary/states.ts';
import { LETTERS, shownGroups } from './compare-view.ts';
import type { CompareData } from './load-compare.server.ts';
import { type RowStyle, rowHtml, rowStyleOf } from './row-html.ts';
import { groupName } from './row-words.ts';

interface PartProps {
  data: CompareData;
}

interface CompareTableProps extends PartProps {
  isPaper?: boolean;
}

/** Criteria down, programs across. On a phone each row is a block, its programs under each other. */
export function CompareTable({ data, isPaper = false }: CompareTableProps) {
  const messages = useMessages();
  const style = rowStyleOf(data, messages, isPaper);
  return (
    <table
      className={`compare of-${data.columns.length}`}
      data-columns={data.columns.map(({ pick }) => pick).join(' ')}
      {...TABLE}
    >
      <caption className="spoken">{messages.compare.programs}</caption>
      <thead {...ROW_GROUP}>
        <tr {...ROW}>
          <td {...CELL} className="quiet">
            {!isPaper && messages.compare.key}
          </td>
          {data.columns.map((picked, column) => (
            <ColumnHead key={picked.pick} picked={picked} column={column} data={data} />
          ))}
        </tr>
      </thead>
      <WhereRow data={data} />
      {shownGroups(data).map(({ name, rows }) => (
        <tbody key={name} {...ROW_GROUP} {...inside(groupHtml(name, rows, style))} />
      ))}
    </table>
  );
}

/** Some two hundred rows a page, so they are text. */
function groupHtml(name: RowGroup['name'], rows: readonly CompareRow[], style: RowStyle): Markup {
  const { data, messages } = style;
  const numeral =
    name !== 'asked' && name !== 'person' && html`<span class="numeral">${CRITERIA.indexOf(name)}</span>`;
  return html`<tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="${data.columns.length + 1}"><h2>${numeral}${groupName(name, messages)}</h2></th></tr>${rows.map((row) => rowHtml(row, style))}`;
}

interface ColumnHeadProps extends PartProps {
  picked: Picked;
  column: number;
}

function ColumnHead({ picked, column, data: { state, picks } }: ColumnHeadProps) {
  const { compare } = useMessages();
  const letter = (
    <span className="letter" aria-hidden="true">
      {LETTERS[column]}
    </span>
  );
  if (picked.kind !== 'program') {
    return (
      <th {...COLUMN_HEAD} data-letter={LETTERS[column]} data-cell-of={compare.cellOf(nameOf(picked))}>
        {letter}
        <span className="name">{picked.kind === 'gone' ? picked.name : compare.unknown(picked.pick)}</span>
        {picked.kind === 'gone' && <span className="line">{compare.gone}</span>}
      </th>
    );
  }
  const href = withPicks(searchHref(state).replace('/search', `/programs/${picked.slug}`), picks);
  const [phone] = picked.phones;
  return (
    <th {...COLUMN_HEAD} data-letter={LETTERS[column]} data-cell-of={compare.cellOf(nameOf(picked))}>
      {letter}
      <a className="name" href={href}>
        {nameOf(picked)}
      </a>
      <span className="line phone">
        {phone ? <PhoneLink phone={phone} pick={picked.pick} /> : compare.noPhone}
      </span>
      {picked.meters !== undefined && <span className="line quiet">{milesText(picked.meters)}</span>}
    </th>
  );
}

/** Where each program is, whom it turns away, and the link that takes it out. */
function WhereRow({ data }: PartProps) {
  const { compare } = useMessages();
  const { columns, picks } = data;
  return (
    <tbody {...ROW_GROUP}>
      <tr {...ROW}>
        <th {...ROW_HEAD}>{compare.where}</th>
        {columns.map((picked, column) => (
          <td {...CELL} key={picked.pick}>
            <span className="who" data-letter={LETTERS[column]}>
              {compare.cellOf(nameOf(picked))}
            </span>
            <span className="said">
              <Whereabouts picked={picked} />
              <a
                className="line remove"
                href={picksHref('/compare', { ...data, picks: picks.filter((pick) => pick !== picked.pick) })}
                aria-label={compare.removeOf(nameOf(picked))}
              >
                {compare.remove}
              </a>
            </span>
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function Whereabouts({ picked }: { picked: Picked }) {
  const { compare, search } = useMessages();
  if (picked.kind === 'gone') return compare.goneWhy;
  if (picked.kind === 'unknown') return compare.unknownWhy;
  const { address, state, restrictions, inLatestRelease } = picked;
  return (
    <>
      {address ?? `${search.card.hiddenIn(findState(state)?.name ?? state)}.`}
      {restrictions.map((slug) => (
        <b className="line" key={slug}>
          {labelOfDetail(slug)}
        </b>
      ))}
      {!inLatestRelease && <span className="line">{compare.notLatest}</span>}
    </>
  );
}
