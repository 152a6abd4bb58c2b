import { useMessages } from '#app/language/use-messages.ts';
import type { SectionValue } from '#app/portal/editing/section.ts';
import { TERMS_SECTIONS, type TermsSectionKey } from '#app/portal/editing/sections.ts';
import { labelOfFacet } from '#app/vocabulary/facet-words.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import type { SectionFields } from './section-form.ts';

const ANSWERS = ['yes', 'no', ''] as const;

/** Yes, no or not said of one term. */
export function TermField({ term, value }: { term: TermSlug; value: SectionValue }) {
  const { editing } = useMessages();
  const { label, plain } = wordsOfTerm(term);
  const said = value[term] ?? '';
  return (
    <fieldset className="term-field" aria-describedby={`${term}-plain`}>
      <legend>{label}</legend>
      <span className="quiet" id={`${term}-plain`}>
        {plain}
      </span>
      <span className="term-answers">
        {ANSWERS.map((answer) => (
          <label key={answer}>
            <input
              id={answer === 'yes' ? term : undefined}
              type="radio"
              name={term}
              value={answer}
              defaultChecked={said === answer}
            />{' '}
            {answer === '' ? editing.notSaid : editing.answer[answer]}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

/** All terms of a facet under its name. */
export function FacetFields({ facet, value }: { facet: Facet; value: SectionValue }) {
  return (
    <section className="section" aria-labelledby={`facet-${facet}`}>
      <h2 id={`facet-${facet}`}>{labelOfFacet(facet)}</h2>
      {termsOfFacet(facet).map(({ slug }) => (
        <TermField key={slug} term={slug} value={value} />
      ))}
    </section>
  );
}

/** The fields of a section that says yes or no of terms. */
export function termsFields(key: TermsSectionKey): SectionFields {
  return ({ value }) =>
    TERMS_SECTIONS[key].facets.map((facet) => <FacetFields key={facet} facet={facet} value={value} />);
}
