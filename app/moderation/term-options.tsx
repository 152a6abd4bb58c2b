import { labelOfFacet } from '#app/vocabulary/facet-words.ts';
import { FACETS, type Facet } from '#app/vocabulary/facets.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';

/** Every term that can be asked about, facet by facet: the options of a `select`. */
export function TermOptions({ without = [] }: { without?: readonly Facet[] }) {
  return (
    <>
      {FACETS.filter((facet) => !without.includes(facet)).map((facet) => (
        <optgroup key={facet} label={labelOfFacet(facet)}>
          {termsOfFacet(facet).map(({ slug }) => (
            <option key={slug} value={slug}>
              {wordsOfTerm(slug).label}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
