import { useMessages } from '#app/language/use-messages.ts';
import type { SectionValue } from '#app/portal/editing/section.ts';
import { TERMS_SECTIONS, type TermsSectionKey } from '#app/portal/editing/sections.ts';
import { sectionPath } from '#app/portal/portal-paths.ts';
import { labelOfFacet } from '#app/vocabulary/facet-words.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { BesideLine } from './beside-line.tsx';
import type { BesideTerm } from './load-beside.server.ts';
import type { SectionFields, SectionFieldsProps } from './section-form.ts';

const ANSWERS = ['yes', 'no', ''] as const;

interface TermFieldProps {
  term: TermSlug;
  value: SectionValue;
  beside: BesideTerm | undefined;
}

/** Yes, no or not said of one term. */
export function TermField({ term, value, beside }: TermFieldProps) {
  const { editing } = useMessages();
  const { label, plain } = wordsOfTerm(term);
  const said = value[term] ?? '';
  const notes = [`${term}-plain`, ...(beside?.others ? [`${term}-others`] : [])];
  return (
    <fieldset className="term-field" aria-describedby={notes.join(' ')}>
      <legend>{label}</legend>
      <span className="quiet" id={`${term}-plain`}>
        {plain}
      </span>
      <BesideLine id={`${term}-others`} beside={beside} />
      <span className="term-answers">
        {ANSWERS.map((answer) => (
          <label className="check" key={answer}>
            <input
              id={answer === 'yes' ? term : undefined}
              type="radio"
              name={term}
              value={answer}
              defaultChecked={said === answer}
            />
            {answer === '' ? editing.notSaid : editing.answer[answer]}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

interface ToldTermProps extends TermFieldProps {
  told: NonNullable<BesideTerm['told']>;
  publicId: string;
}

/** A term that another section tells, and counts first: what was said of it here is kept, and there is nothing to choose. */
function ToldTerm({ term, value, beside, told, publicId }: ToldTermProps) {
  const { editing } = useMessages();
  const { label, plain } = wordsOfTerm(term);
  const said = value[term];
  return (
    <div className="term-field" id={term}>
      <b>{label}</b>
      <span className="quiet">{plain}</span>
      <BesideLine id={`${term}-others`} beside={beside} />
      <span>
        {editing.form.told(editing.answer[told.answer])}{' '}
        <a href={sectionPath(publicId, told.section)}>{editing.section[told.section]}</a>
      </span>
      {typeof said === 'string' && <input type="hidden" name={term} value={said} />}
    </div>
  );
}

type FacetFieldsProps = Pick<SectionFieldsProps, 'value' | 'beside' | 'publicId'> & { facet: Facet };

/** All terms of a facet under its name. */
function FacetFields({ facet, value, beside, publicId }: FacetFieldsProps) {
  return (
    <section className="section" aria-labelledby={`facet-${facet}`}>
      <h2 id={`facet-${facet}`}>{labelOfFacet(facet)}</h2>
      {termsOfFacet(facet).map(({ slug }) => {
        const said = { term: slug, value, beside: beside[slug] };
        const told = beside[slug]?.told;
        return told ? (
          <ToldTerm key={slug} {...said} told={told} publicId={publicId} />
        ) : (
          <TermField key={slug} {...said} />
        );
      })}
    </section>
  );
}

/** The fields of a section that says yes or no of terms. */
export function termsFields(key: TermsSectionKey): SectionFields {
  return (props) =>
    TERMS_SECTIONS[key].facets.map((facet) => <FacetFields key={facet} facet={facet} {...props} />);
}
