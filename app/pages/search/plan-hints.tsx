import { useSearchHref } from '#app/compare/tray.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { withoutTerm } from '#app/needs/change-search.ts';
import type { SearchState } from '#app/needs/search-state.ts';
import { withQuery } from '#app/needs/search-url.ts';
import { ANY_BLUE, findPayer, otherNameOnCard } from '#app/vocabulary/payers/payers.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';

/** What else a card may say of the plans that were asked for, and where the plan is not named yet, the way to name it. */
export function PlanHints({ state }: { state: SearchState }) {
  const { plans } = useMessages();
  const searchHref = useSearchHref();
  const payers = state.needs.payers ?? [];
  const hints = payers.flatMap((term) => hintOf(term, plans));
  const isBlue = payers.includes(ANY_BLUE);
  if (hints.length === 0 && !isBlue) return null;
  return (
    <p className="quiet reading">
      {isBlue && (
        <>
          {plans.someBlue}{' '}
          <a href={withQuery(searchHref(withoutTerm(state, ANY_BLUE)), { which: 'blue-cross' })}>
            {plans.chooseBlue}
          </a>{' '}
        </>
      )}
      {hints.join(' ')}
    </p>
  );
}

type Words = ReturnType<typeof useMessages>['plans'];

function hintOf(term: TermSlug, words: Words): string[] {
  const payer = findPayer(term);
  if (!payer) return [];
  const { label } = wordsOfTerm(term);
  const hints: string[] = [];
  const manager = otherNameOnCard(term);
  if (manager) hints.push(words.managerHint(label, manager));
  if (payer.kinds.includes('rental-network')) hints.push(words.networkHint(label));
  return hints;
}
