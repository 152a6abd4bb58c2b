import { StackingTable } from '#app/design/stacking-table.tsx';
import type { GuideBlock } from '#app/language/guide-words.ts';

/** The parts of a section, one below the other. */
export function GuideBlocks({ blocks }: { blocks: readonly GuideBlock[] }) {
  // Blocks never move, so their place names them.
  return <>{blocks.map((block, place) => blockOf(block, String(place)))}</>;
}

function blockOf(block: GuideBlock, key: string) {
  if (typeof block === 'string') return <p key={key}>{block}</p>;
  if ('list' in block) {
    return (
      <ul className="dashes" key={key}>
        {block.list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  }
  if ('named' in block) {
    return (
      <ul className="dashes" key={key}>
        {block.named.map(({ name, text }) => (
          <li key={name}>
            <b>{name}</b>: {text}
          </li>
        ))}
      </ul>
    );
  }
  if ('ask' in block) {
    return (
      <ol className="questions" key={key}>
        {block.ask.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    );
  }
  const { caption, head, rows } = block.table;
  return (
    <StackingTable
      key={key}
      caption={caption}
      head={head}
      rows={rows.map((cells) => ({ key: cells[0] ?? '', cells }))}
    />
  );
}
