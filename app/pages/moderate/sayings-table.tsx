import { StackingTable } from '#app/design/stacking-table.tsx';
import { AnswerSymbol } from '#app/design/symbols.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { saySource } from '#app/listings/say-source.ts';
import type { Saying } from './load-item.server.ts';

interface SayingsTableProps {
  caption: string;
  head: { who: string; answer: string };
  sayings: readonly Saying[];
}

/** Who says what, and when. */
export function SayingsTable({ caption, head, sayings }: SayingsTableProps) {
  const messages = useMessages();
  if (sayings.length === 0) return <p>{messages.sources.nobody}.</p>;
  const rows = sayings.map(({ answer, source }, index) => ({
    key: String(index),
    cells: [
      saySource(source, messages),
      <span className="evidence-result" key="answer">
        <AnswerSymbol answer={answer} />
        <span>{messages.answers[answer]}</span>
      </span>,
    ],
  }));
  return <StackingTable caption={caption} head={[head.who, head.answer]} rows={rows} />;
}
