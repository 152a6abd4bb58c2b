import { StackingTable } from '#app/design/stacking-table.tsx';
import { AnswerSymbol } from '#app/design/symbols.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import type { FactSource } from '#app/listings/fact-source.ts';
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
  const lines = sayings.map(({ source }) => saySource(source, messages));
  const rows = sayings.map(({ answer, source }, index) => ({
    key: String(index),
    cells: [
      <Teller
        key="who"
        line={lines[index] ?? ''}
        source={source}
        isShared={lines.indexOf(lines[index] ?? '') !== lines.lastIndexOf(lines[index] ?? '')}
      />,
      <span className="evidence-result" key="answer">
        <AnswerSymbol answer={answer} />
        <span>{messages.answers[answer]}</span>
      </span>,
    ],
  }));
  return <StackingTable caption={caption} head={[head.who, head.answer]} rows={rows} />;
}

interface TellerProps {
  line: string;
  source: FactSource;
  /** Two surveys of one year have the same line, so the whole name tells them apart. */
  isShared: boolean;
}

function Teller({ line, source, isShared }: TellerProps) {
  const { sources } = useMessages();
  if (!isShared || source.how === 'nobody') return <>{line}</>;
  return (
    <>
      {line} <span className="quiet choice-hint">{sources.series[source.series].name}</span>
    </>
  );
}
