import { labelOfFacet } from '#app/vocabulary/facet-words.ts';
import { CRITERION_OF_FACET, FACETS } from '#app/vocabulary/facets.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { TERMS } from '#app/vocabulary/terms.ts';
import type { ApiAnswer } from './api-answer.ts';
import type { TermsBody } from './schemas/term-schema.ts';

/** The whole vocabulary. */
export function listTerms(): ApiAnswer {
  const facets: TermsBody['facets'] = FACETS.map((facet) => ({
    facet,
    label: labelOfFacet(facet),
    criterion: CRITERION_OF_FACET[facet],
  }));
  const terms: TermsBody['terms'] = TERMS.map(({ facet, slug, abbreviation = null }) => {
    const { label, plain, synonyms } = wordsOfTerm(slug);
    return { facet, slug, label, plain, synonyms: [...synonyms], abbreviation };
  });
  const body: TermsBody = { facets, terms };
  const table = () => ({
    columns: ['facet', 'slug', 'label', 'plain', 'synonyms', 'abbreviation'],
    rows: terms.map(({ facet, slug, label, plain, synonyms, abbreviation }) => [
      facet,
      slug,
      label,
      plain,
      synonyms.join('; '),
      abbreviation,
    ]),
  });
  return { body, table };
}
