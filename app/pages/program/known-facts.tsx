import { questionAbout } from '#app/compare/open-questions.ts';
import { useMessages } from '#app/language/use-messages.ts';
import type { FactLine } from '#app/listings/collect-facts.ts';
import { isHalfKnown, nameOfPlan, notesOfPlan, wordOfPlan } from '#app/listings/plan-text.ts';
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
      {lines.map((line) => {
        const { term, answer, source, plan } = line;
        const held = answer === 'yes' && program.credentials.filter((credential) => credential.term === term);
        const number = held ? held.find((credential) => credential.number)?.number : undefined;
        const ask = questionAbout([term], facet, program.questions);
        const notes = [
          ...(number ? [messages.program.licenseNumber(number)] : []),
          ...(plan ? notesOfPlan(term, plan, messages) : []),
        ];
        return (
          <FactRow
            key={term}
            name={plan ? nameOfPlan(term, plan, messages) : wordsOfTerm(term).label}
            answer={answer}
            note={notes.join(' ')}
            source={saySource(source, messages)}
            ask={ask}
            word={plan && wordOfPlan(plan, messages)}
            isHalfKnown={plan && isHalfKnown(plan)}
          />
        );
      })}
    </dl>
  );
}
