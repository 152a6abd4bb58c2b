import { z } from 'zod';
import type { FormFields } from '#app/http/read-form.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { isTermSlug, type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { valueSchema } from './field-text.ts';
import type { Section, SectionGroup, SectionValue } from './section.ts';

/** What a program says of a term; a term that is absent is not said. */
export type TermAnswer = 'yes' | 'no';

export const isTermAnswer = (text: unknown): text is TermAnswer => text === 'yes' || text === 'no';

export interface TermsSection extends Section {
  /** The facets that it asks about, in the order of the form. */
  facets: readonly Facet[];
}

/** A section that says yes or no of each term of some facets. Its fields are the terms' slugs. */
export function termsSection(group: SectionGroup, facets: readonly Facet[]): TermsSection {
  const slugs = facets.flatMap((facet) => termsOfFacet(facet).map(({ slug }) => slug));
  return {
    group,
    waits: false,
    facets,
    schema: termAnswers(slugs),
    parse: (form) => answersIn(form, slugs),
    problemsOf: () => [],
    labelOf: (field) => (isTermSlug(field) ? wordsOfTerm(field).label : field),
    say: (_field, value, { editing }) => (isTermAnswer(value) ? editing.answer[value] : editing.notSaid),
  };
}

/** Terms that a vocabulary does not know any more are dropped. */
function termAnswers(slugs: readonly TermSlug[]): z.ZodType<SectionValue> {
  return valueSchema(Object.fromEntries(slugs.map((slug) => [slug, z.enum(['yes', 'no']).optional()])));
}

export function answersIn(form: FormFields, slugs: readonly TermSlug[]): Record<string, TermAnswer> {
  return Object.fromEntries(
    slugs.flatMap((slug) => {
      const answer = form.text(slug);
      return isTermAnswer(answer) ? [[slug, answer]] : [];
    }),
  );
}

/** The terms that a value answers. */
export function answersOf(value: SectionValue): { yes: TermSlug[]; no: TermSlug[] } {
  const withAnswer = (answer: TermAnswer) =>
    Object.entries(value).flatMap(([slug, held]) => (held === answer && isTermSlug(slug) ? [slug] : []));
  return { yes: withAnswer('yes'), no: withAnswer('no') };
}
