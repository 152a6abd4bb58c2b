import { questionAbout } from '#app/compare/open-questions.ts';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import type { FactLine } from '#app/listings/collect-facts.ts';
import { notesOfPlan, wordOfPlan } from '#app/listings/plan-text.ts';
import { saySource } from '#app/listings/say-source.ts';
import { lineOfUnnamedPlans } from '#app/listings/unnamed-plans.ts';
import { labelOfFacet } from '#app/vocabulary/facet-words.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { FactRow } from './fact-row.tsx';
import { FactRows } from './known-facts.tsx';
import type { ProgramData } from './load-program.server.ts';
import { isKnown, isLongList, LONG_LISTS } from './program-sections.ts';

/** Up to this many lines without an answer stand open, each by itself. */
const FEW = 6;

/** What nobody answered, with the reason. Many of them are folded, and their number is said. */
export function UnknownFacts({ facets, program }: { facets: readonly Facet[]; program: ProgramData }) {
  const { program: words } = useMessages();
  const open = facets.flatMap((facet) => {
    const lines = program.facts[facet].filter((line) => !isKnown(line));
    return lines.length > 0 ? [{ facet, lines }] : [];
  });
  const count = open.reduce((sum, { facet, lines }) => sum + (isLongList(facet) ? 1 : lines.length), 0);
  if (count === 0) return null;
  if (count <= FEW)
    return open.map(({ facet, lines }) => (
      <FewUnknown key={facet} facet={facet} lines={lines} program={program} isOnly={facets.length === 1} />
    ));
  const isMore = facets.some((facet) => program.facts[facet].some(isKnown));
  return (
    <details className="fold">
      <summary>{words.unknownFold(count, isMore)}</summary>
      <dl className="fact-list">
        {open.map(({ facet, lines }) =>
          isLongList(facet) ? (
            <NotNamed key={facet} facet={facet} program={program} />
          ) : (
            <ManyUnknown key={facet} facet={facet} lines={lines} program={program} />
          ),
        )}
      </dl>
    </details>
  );
}

interface FewUnknownProps {
  facet: Facet;
  lines: readonly FactLine[];
  program: ProgramData;
  isOnly: boolean;
}

function FewUnknown({ facet, lines, program, isOnly }: FewUnknownProps) {
  return (
    <>
      {!isOnly && <h3>{labelOfFacet(facet)}</h3>}
      {isLongList(facet) ? (
        <dl className="fact-list">
          <NotNamed facet={facet} program={program} />
        </dl>
      ) : (
        <FactRows facet={facet} lines={lines} program={program} />
      )}
    </>
  );
}

/** One line for each reason, with all the terms that it holds for. */
function ManyUnknown({ facet, lines, program }: Omit<FewUnknownProps, 'isOnly'>) {
  const messages = useMessages();
  return [...termsByReason(lines, messages)].map(([reason, terms]) => (
    <FactRow
      key={reason}
      name={labelOfFacet(facet)}
      answer="unknown"
      note={terms.map((term) => wordsOfTerm(term).label).join('; ')}
      source={reason}
      ask={questionAbout(terms, facet, program.questions)}
    />
  ));
}

function termsByReason(lines: readonly FactLine[], messages: Messages): Map<string, TermSlug[]> {
  const byReason = new Map<string, TermSlug[]>();
  for (const { term, source } of lines) {
    const reason = saySource(source, messages);
    byReason.set(reason, [...(byReason.get(reason) ?? []), term]);
  }
  return byReason;
}

interface NotNamedProps {
  facet: keyof typeof LONG_LISTS;
  program: ProgramData;
}

/** One line for all the terms of a long list that no source named. */
function NotNamed({ facet, program }: NotNamedProps) {
  const messages = useMessages();
  const { program: words, sources } = messages;
  const ask = questionAbout([], facet, program.questions);
  const line = facet === 'payers' ? lineOfUnnamedPlans(program.facts.payers) : undefined;
  if (!line?.plan) {
    return <FactRow name={words[LONG_LISTS[facet]]} answer="unknown" source={sources.nobody} ask={ask} />;
  }
  return (
    <FactRow
      name={words[LONG_LISTS[facet]]}
      answer={line.answer}
      word={wordOfPlan(line.plan, messages)}
      note={notesOfPlan(line.term, line.plan, messages).join(' ')}
      source={saySource(line.source, messages)}
      ask={ask}
    />
  );
}
