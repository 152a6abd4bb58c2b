import { useMessages } from '#app/language/use-messages.ts';
import { labelOfCriterion } from '#app/vocabulary/facet-words.ts';
import type { Criterion } from '#app/vocabulary/facets.ts';
import { guideHref, guideOfCriterion } from './guides.ts';

/** Leads from one of the five criteria to its guide; nothing for what comes before the five. */
export function GuideLink({ criterion }: { criterion: Criterion }) {
  const { guides } = useMessages();
  if (criterion === 'person') return null;
  return (
    <p className="quiet guide-link">
      <a href={guideHref(guideOfCriterion(criterion))}>
        {guides.lookFor}
        <span className="spoken">{`: ${labelOfCriterion(criterion)}`}</span>
      </a>
    </p>
  );
}
