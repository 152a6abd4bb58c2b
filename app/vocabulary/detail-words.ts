import type { DetailGroup, DetailSlug } from './details.ts';
import { ENGLISH_DETAIL_GROUP_LABELS, ENGLISH_DETAIL_LABELS } from './words/en/details.ts';
import type { WordLanguage } from './words/languages.ts';

const DETAIL_LABELS: Readonly<Record<WordLanguage, Readonly<Record<DetailSlug, string>>>> = {
  en: ENGLISH_DETAIL_LABELS,
};

const GROUP_LABELS: Readonly<Record<WordLanguage, Readonly<Record<DetailGroup, string>>>> = {
  en: ENGLISH_DETAIL_GROUP_LABELS,
};

export function labelOfDetail(slug: DetailSlug, language: WordLanguage = 'en'): string {
  return DETAIL_LABELS[language][slug];
}

export function labelOfDetailGroup(group: DetailGroup, language: WordLanguage = 'en'): string {
  return GROUP_LABELS[language][group];
}
