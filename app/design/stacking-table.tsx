import { Fragment, type ReactNode } from 'react';

/** Browsers forget what a table is where its parts are laid out as a grid, so each part says it again. */
const TABLE = { role: 'table' };
const GROUP = { role: 'rowgroup' };
const ROW = { role: 'row' };
const HEAD = { role: 'columnheader', scope: 'col' };
const ROW_HEAD = { role: 'rowheader', scope: 'row' };
const SECTION_HEAD = { role: 'rowheader', scope: 'rowgroup' };
const CELL = { role: 'cell' };

/** Columns that a phone has room for. */
const MOST_BESIDE = 3;

export interface StackingRow {
  key: string;
  /** The first cell names the row. */
  cells: readonly ReactNode[];
  /** Stands above this row and names those that follow. */
  section?: string;
}

interface StackingTableProps {
  caption: string;
  head: readonly string[];
  rows: readonly StackingRow[];
  /** Whether the cells behind the first are numbers, which stand at the right. */
  numbers?: boolean;
}

/** A table whose row names stand above their cells where a phone has no room beside them. */
export function StackingTable({ caption, head, rows, numbers = false }: StackingTableProps) {
  const stacks = head.length > MOST_BESIDE ? ` stacks of-${head.length - 1}` : '';
  return (
    <table className={`table${stacks}${numbers ? ' numbers' : ''}`} {...TABLE}>
      <caption className="spoken">{caption}</caption>
      <thead {...GROUP}>
        <tr {...ROW}>
          {head.map((name) => (
            <th key={name} {...HEAD}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...GROUP}>
        {rows.map(({ key, section, cells: [name, ...rest] }) => (
          <Fragment key={key}>
            {section && (
              <tr {...ROW}>
                <th className="section-name" colSpan={head.length} {...SECTION_HEAD}>
                  {section}
                </th>
              </tr>
            )}
            <tr {...ROW}>
              <th {...ROW_HEAD}>{name}</th>
              {rest.map((cell, index) => (
                <td key={head[index + 1]} {...CELL}>
                  {cell}
                </td>
              ))}
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
