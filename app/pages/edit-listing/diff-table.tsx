import { StackingTable } from '#app/design/stacking-table.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import type { DiffLine } from '#app/portal/editing/compare-values.ts';

interface DiffTableProps {
  caption: string;
  lines: readonly DiffLine[];
  /** Whether the change was made, or will be. */
  isMade: boolean;
}

/** What a change does, field by field. */
export function DiffTable({ caption, lines, isMade }: DiffTableProps) {
  const { differences, history } = useMessages().editing;
  const { table } = isMade ? history : differences;
  return (
    <StackingTable
      caption={caption}
      head={[table.what, table.before, table.after]}
      rows={lines.map(({ field, label, before, after, changes }) => ({
        key: field,
        cells: [
          <span key="what" className="whole-words">
            {label}
          </span>,
          <span key="before" className="said">
            {before}
          </span>,
          <span key="after" className="said">
            <b>{after}</b>
            {changes.map((change) => (
              <span key={change} className="quiet evidence-part">
                {change}
              </span>
            ))}
          </span>,
        ],
      }))}
    />
  );
}
