import { useMessages } from '#app/language/use-messages.ts';
import { careText } from '#app/needs/need-words.ts';
import type { CareAnchor } from '#app/needs/needs.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';

/** The level of care is always one choice: a blank would mean the usual one again. */
export function CareSelect({ care }: { care: CareAnchor }) {
  const messages = useMessages();
  const { filters } = messages.search;
  const value =
    care.kind === 'any' ? 'any' : [...(care.kind === 'not-asked' ? ['not-asked'] : []), ...care.terms].join();
  const isSingle = care.kind === 'any' || (care.kind === 'terms' && care.terms.length === 1);
  return (
    <div>
      <label className="label" htmlFor="care">
        {filters.care}
      </label>
      <select className="select" id="care" name="care" defaultValue={value}>
        {!isSingle && <option value={value}>{careText(care, messages)}</option>}
        {termsOfFacet('care').map(({ slug }) => (
          <option key={slug} value={slug}>
            {wordsOfTerm(slug).label}
          </option>
        ))}
        <option value="any">{filters.anyCare}</option>
      </select>
    </div>
  );
}
