import { useMessages } from '#app/language/use-messages.ts';
import { labelOfFacet } from '#app/vocabulary/facet-words.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { FactRow } from './fact-row.tsx';
import { FactRows } from './known-facts.tsx';
import { isKnown, isLongList, LONG_LISTS } from './program-sections.ts';
import type { ProgramView } from './program-view.ts';

/** Up to this many lines without an answer stand open. */
const FEW = 6;

/** What nobody answered, each with the reason. Many of them are folded, and their number is said. */
export function UnknownFacts({ facets, program }: { facets: readonly Facet[]; program: ProgramView }) {
  const { program: words } = useMessages();
  const open = facets.flatMap((facet) => {
    const lines = program.facts[facet].filter((line) => !isKnown(line));
    return lines.length > 0 ? [{ facet, lines }] : [];
  });
  const count = open.reduce((sum, { facet, lines }) => sum + (isLongList(facet) ? 1 : lines.length), 0);
  if (count === 0) return null;
  const rows = open.map(({ facet, lines }) => (
    <div key={facet}>
      {facets.length > 1 && <h3>{labelOfFacet(facet)}</h3>}
      {isLongList(facet) ? <NotNamed facet={facet} /> : <FactRows lines={lines} program={program} />}
    </div>
  ));
  if (count <= FEW) return <div className="open-facts">{rows}</div>;
  const isMore = facets.some((facet) => program.facts[facet].some(isKnown));
  return (
    <details className="fold">
      <summary>{words.unknownFold(count, isMore)}</summary>
      {rows}
    </details>
  );
}

/** One line for all the terms of a long list that no source named. */
function NotNamed({ facet }: { facet: keyof typeof LONG_LISTS }) {
  const { program: words, sources } = useMessages();
  return (
    <dl className="fact-list">
      <FactRow name={words[LONG_LISTS[facet]]} answer="unknown" source={sources.nobody} />
    </dl>
  );
}
