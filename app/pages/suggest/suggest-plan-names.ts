import { messagesFor } from '#app/language/messages.ts';
import { tidyBoxText } from '#app/needs/box-parameters.ts';
import { withTerm } from '#app/needs/change-search.ts';
import { EMPTY_SEARCH } from '#app/needs/search-state.ts';
import { searchHref } from '#app/needs/search-url.ts';
import { suggestPlans } from '#app/search/understand/find-plan.ts';
import { SHARED_NAMES } from '#app/vocabulary/payers/which-plan.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { MOST_SUGGESTIONS, type Suggestion } from './suggestion.ts';

/** Plans that a text may go on to name. A name of several plans says that it will be asked which. */
export function suggestPlanNames(text: string): Suggestion[] {
  const { choosePlan } = messagesFor('en').plans;
  return suggestPlans(tidyBoxText(text), MOST_SUGGESTIONS).map(({ terms: [first, ...more], which }) => {
    if (which) {
      const { name } = SHARED_NAMES[which];
      return {
        kind: 'plan',
        label: name,
        detail: choosePlan.asks,
        fill: name,
        href: `/search?which=${which}`,
      };
    }
    const term = first as NonNullable<typeof first>;
    const { label } = wordsOfTerm(term);
    return {
      kind: 'plan',
      label,
      fill: label,
      href: searchHref([term, ...more].reduce(withTerm, EMPTY_SEARCH)),
    };
  });
}
