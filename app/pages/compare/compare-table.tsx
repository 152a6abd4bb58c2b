import type { CompareRow } from '#app/compare/compare-rows.ts';
import { picksHref } from '#app/compare/compare-url.ts';
import type { Picked } from '#app/compare/load-picked.server.ts';
import { nameOf } from '#app/compare/name-of-picked.ts';
import { withPicks } from '#app/compare/picks.ts';
import { isOneCell } from '#app/compare/row-standing.ts';
import { MarkSymbol } from '#app/design/symbols.tsx';
import { CELL, COLUMN_HEAD, GROUP_HEAD, ROW, ROW_GROUP, ROW_HEAD, TABLE } from '#app/design/table-roles.ts';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { PhoneLink } from '#app/listings/phone-link.tsx';
import { searchHref } from '#app/needs/search-url.ts';
import { milesText } from '#app/places/distance.ts';
import { labelOfDetail } from '#app/vocabulary/detail-words.ts';
import { CRITERIA } from '#app/vocabulary/facets.ts';
import { findState } from '#app/vocabulary/states.ts';
import { cellContent } from './compare-cell.tsx';
import { askHref, LETTERS, shownGroups } from './compare-view.ts';
import type { CompareData } from './load-compare.server.ts';
import { groupName, rowWords } from './row-words.ts';

interface PartProps {
  data: CompareData;
}

const MARKS = { differs: 'differs', 'may-differ': 'unknown', same: 'equal', 'same-answer': 'equal' } as const;

/** Criteria down, programs across. On a phone each row is a block, its programs under each other. */
export function CompareTable({ data }: PartProps) {
  const messages = useMessages();
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
            {messages.compare.key}
          </td>
          {data.columns.map((picked, column) => (
            <ColumnHead key={picked.pick} picked={picked} column={column} data={data} />
          ))}
        </tr>
      </thead>
      <WhereRow data={data} />
      {shownGroups(data).map(({ name, rows }) => (
        <tbody key={name} {...ROW_GROUP}>
          <tr {...ROW} className="group">
            <th {...GROUP_HEAD} colSpan={data.columns.length + 1}>
              <h2>
                {name !== 'asked' && name !== 'person' && (
                  <span className="numeral">{CRITERIA.indexOf(name)}</span>
                )}
                {groupName(name, messages)}
              </h2>
            </th>
          </tr>
          {rows.map((row) => compareRow(row, data, messages))}
        </tbody>
      ))}
    </table>
  );
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

/** Some two hundred rows a page: plain functions spare React a component for each cell. */
function compareRow(row: CompareRow, data: CompareData, messages: Messages) {
  const { compare } = messages;
  const { standing, cells } = row;
  const { name, note } = rowWords(row, messages);
  const first = cells.findIndex((cell) => cell !== undefined);
  const isOne = isOneCell(cells);
  return (
    <tr
      {...ROW}
      key={JSON.stringify(row.subject)}
      className={isOne ? 'one' : standing}
      {...toldAttributes(row.subject)}
    >
      <th {...ROW_HEAD}>
        {name}
        {standing !== 'alone' && standing !== 'not-known' && (
          <span className="mark">
            <MarkSymbol name={MARKS[standing]} />
            {compare.standing[standing]}
          </span>
        )}
        {note && <span className="line note">{note}</span>}
      </th>
      {cells.map((cell, column) => {
        const picked = data.columns[column];
        if (!picked) return null;
        if (!cell) {
          return (
            <td {...CELL} key={picked.pick} className="gone">
              <span className="spoken">{compare.gone}</span>
            </td>
          );
        }
        return (
          <td {...CELL} key={picked.pick} className={isOne && column !== first ? 'rest' : undefined}>
            {isOne ? (
              column === first && <span className="who every">{compare.all}</span>
            ) : (
              <span className="who" data-letter={LETTERS[column]}>
                {compare.cellOf(nameOf(picked))}
              </span>
            )}
            {cellContent(
              cell,
              cell.answer === 'unknown' || cell.plan ? askHref(row, column, data) : undefined,
              messages,
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** What the row is about, for the script that puts beside it what its reader was told. */
function toldAttributes(subject: CompareRow['subject']) {
  if (subject.kind === 'office-hours' || subject.kind === 'week') return {};
  // Who says on the phone when people meet says nothing of hours a week.
  if (subject.kind === 'schedule' && subject.matter === 'hours') return {};
  const isWhole = subject.kind === 'unknown-terms' || subject.kind === 'schedule';
  const terms = isWhole ? [] : subject.terms;
  return { 'data-facet': subject.facet, 'data-terms': terms.join(' ') };
}
