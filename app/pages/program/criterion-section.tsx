import type { ReactNode } from 'react';
import { GuideLink } from '#app/guides/guide-link.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { SCHEDULE_FACETS } from '#app/listings/schedule-statement.ts';
import { labelOfCriterion, labelOfFacet } from '#app/vocabulary/facet-words.ts';
import { CRITERIA, type Criterion } from '#app/vocabulary/facets.ts';
import { KnownFacts } from './known-facts.tsx';
import type { ProgramData } from './load-program.server.ts';
import { OwnWordRows } from './own-words.tsx';
import { facetsOf, isKnown } from './program-sections.ts';
import { RemarkRows } from './remark-rows.tsx';
import { UnknownFacts } from './unknown-facts.tsx';

interface CriterionSectionProps {
  criterion: Criterion;
  program: ProgramData;
  /** What stands before all facts. */
  lead?: ReactNode;
  children?: ReactNode;
  /** What the section needs after all its facts. */
  foot?: ReactNode;
}

/** One of the five criteria: what is known facet by facet, what sources add in words, what nobody told. */
export function CriterionSection({ criterion, program, lead, children, foot }: CriterionSectionProps) {
  const { program: words } = useMessages();
  const numeral = CRITERIA.indexOf(criterion);
  const facets = facetsOf(criterion).filter((facet) => !SCHEDULE_FACETS.has(facet));
  return (
    <section className="criterion" id={criterion} aria-labelledby={`${criterion}-name`}>
      <h2 id={`${criterion}-name`}>
        {numeral > 0 && <span className="numeral">{numeral}</span>}
        {numeral > 0 ? labelOfCriterion(criterion) : words.personHeading}
      </h2>
      <GuideLink criterion={criterion} />
      {lead}
      {facets.map((facet) => {
        const known = program.facts[facet].filter(isKnown);
        if (known.length === 0) return null;
        return (
          <div key={facet}>
            {facets.length > 1 && <h3>{labelOfFacet(facet)}</h3>}
            <KnownFacts facet={facet} lines={known} program={program} />
          </div>
        );
      })}
      <OwnWordRows criterion={criterion} program={program} />
      <RemarkRows criterion={criterion} program={program} />
      {children}
      <UnknownFacts facets={facets} program={program} />
      {foot}
    </section>
  );
}
