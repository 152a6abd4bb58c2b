import { StackingTable } from '#app/design/stacking-table.tsx';
import { AnswerSymbol } from '#app/design/symbols.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import type { EvidencePart, EvidenceRow } from './evidence.ts';

/** What we hold, what they say, and how the two stand: a row each. */
export function EvidenceTable({ rows }: { rows: readonly EvidenceRow[] }) {
  const { claimDecision: words } = useMessages();
  const { head } = words;
  return (
    <StackingTable
      caption={words.evidence}
      head={[head.what, head.hold, head.say, head.result]}
      rows={rows.map(({ row, hold, say, answer, result }) => ({
        key: row,
        cells: [
          words.rows[row],
          <Parts key="hold" label={head.hold} parts={hold} />,
          <Parts key="say" label={head.say} parts={say} />,
          <span className="evidence-result" key="result">
            <AnswerSymbol answer={answer} />
            {answer === 'yes' ? <b>{words.result[result]}</b> : <span>{words.result[result]}</span>}
          </span>,
        ],
      }))}
    />
  );
}

function Parts({ label, parts }: { label: string; parts: readonly EvidencePart[] }) {
  const { claimDecision: words } = useMessages();
  return (
    <span className={parts.length === 0 ? 'evidence-none' : undefined}>
      <span className="evidence-label quiet">{label}: </span>
      {parts.length === 0 ? <span className="quiet">{words.nothing}</span> : null}
      {parts.map(({ text, href }) => (
        <span className="evidence-part" key={href ?? text}>
          {href ? <a href={href}>{text}</a> : text}
        </span>
      ))}
    </span>
  );
}
