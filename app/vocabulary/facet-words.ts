import type { Criterion, Facet } from './facets.ts';
import { ENGLISH_CRITERION_LABELS, ENGLISH_FACET_LABELS } from './words/en/facets.ts';
import type { WordLanguage } from './words/languages.ts';

const FACET_LABELS: Readonly<Record<WordLanguage, Readonly<Record<Facet, string>>>> = {
  en: ENGLISH_FACET_LABELS,
};

const CRITERION_LABELS: Readonly<Record<WordLanguage, Readonly<Record<Criterion, string>>>> = {
  en: ENGLISH_CRITERION_LABELS,
};

export function labelOfFacet(facet: Facet, language: WordLanguage = 'en'): string {
  return FACET_LABELS[language][facet];
}

export function labelOfCriterion(criterion: Criterion, language: WordLanguage = 'en'): string {
  return CRITERION_LABELS[language][criterion];
}
