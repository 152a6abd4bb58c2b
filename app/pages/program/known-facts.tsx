import { questionAbout } from '#app/compare/open-questions.ts';
import { useMessages } from '#app/language/use-messages.ts';
import type { FactLine } from '#app/listings/collect-facts.ts';
import { saySource } from '#app/listings/say-source.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { FactRow } from './fact-row.tsx';
import type { ProgramData } from './load-program.server.ts';
import { isLongList } from './program-sections.ts';

interface KnownFactsProps {
  facet: Facet;
  lines: readonly FactLine[];
  program: ProgramData;
}

/** Every yes and no of a facet. In a list as long as that of languages the noes stand folded behind the yeses. */
export function KnownFacts({ facet, lines, program }: KnownFactsProps) {
  const { program: words } = useMessages();
  if (!isLongList(facet)) return <FactRows facet={facet} lines={lines} program={program} />;
  const yes = lines.filter(({ answer }) => answer === 'yes');
  const no = lines.filter(({ answer }) => answer === 'no');
  return (
    <>
      {yes.length > 0 && <FactRows facet={facet} lines={yes} program={program} />}
      {no.length > 0 && (
        <details className="fold">
          <summary>{words.saidNoFold(no.length)}</summary>
          <FactRows facet={facet} lines={no} program={program} />
        </details>
      )}
    </>
  );
}

export function FactRows({ facet, lines, program }: KnownFactsProps) {
  const messages = useMessages();
  return (
    <dl className="fact-list">
      {lines.map(({ term, answer, source }) => {
        const number = program.credentials.find((credential) => credential.term === term)?.number;
        return (
          <FactRow
            key={term}
            name={wordsOfTerm(term).label}
            answer={answer}
            note={number && messages.program.licenseNumber(number)}
            source={saySource(source, messages)}
            ask={questionAbout([term], facet, program.questions)}
          />
        );
      })}
    </dl>
  );
}
