import type { Messages } from '#app/language/messages.ts';
import { labelOfCriterion } from '#app/vocabulary/facet-words.ts';
import { CRITERIA } from '#app/vocabulary/facets.ts';
import { type Guide, wordsOfGuide } from './guides.ts';

/** The name of a guide in a list: that of a criterion with its number, and else its title. */
export function nameOfGuide({ slug }: Guide, messages: Messages): string {
  const numeral = (CRITERIA as readonly string[]).indexOf(slug);
  const criterion = CRITERIA[numeral];
  return criterion ? `${numeral} ${labelOfCriterion(criterion)}` : wordsOfGuide(slug, messages).title;
}
