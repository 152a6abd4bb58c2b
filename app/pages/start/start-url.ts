import { readBoxParameters } from '#app/needs/box-parameters.ts';
import { withTerm } from '#app/needs/change-search.ts';
import type { SearchState } from '#app/needs/search-state.ts';
import { type DecodedSearch, decodeSearch, searchHref } from '#app/needs/search-url.ts';
import { findPlan } from '#app/search/understand/find-plan.ts';
import type { WhichPlan } from '#app/vocabulary/payers/which-plan.ts';

/** One question a screen, in this order. */
export const STEPS = ['who', 'now', 'age', 'what', 'where', 'card', 'week'] as const;
export type Step = (typeof STEPS)[number];

/** Whom it is about; `any` where nobody said. */
export type Who = 'me' | 'them' | 'any';

/** What the address of a screen says: the answers so far are those of a search. */
export interface StartAddress {
  /** `done`: every question has been asked. */
  step: Step | 'done';
  who: Who;
  /** Someone is in danger now. It is said of this screen alone and goes no further. */
  isDanger: boolean;
  state: SearchState;
}

export interface DecodedStart extends StartAddress, Pick<DecodedSearch, 'notRecognised'> {
  /** What was typed as the name of a plan, where that settles nothing: no plan has it, or several have. */
  unsettledCard?: UnsettledCard;
}

export interface UnsettledCard {
  typed: string;
  which?: WhichPlan;
}

/** Total. */
export function decodeStart(params: URLSearchParams): DecodedStart {
  const rest = new URLSearchParams(params);
  const take = (name: string) => {
    const word = rest.get(name)?.trim().toLowerCase();
    rest.delete(name);
    return word;
  };
  const step = take('step');
  const who = take('for');
  const isDanger = take('danger') === 'yes';
  const { plans, card, search } = readBoxParameters(rest);
  const { state, notRecognised } = decodeSearch(search);
  const named = card === '' ? undefined : findPlan(card);
  // Who types a name after all means it more than what still stands in the list.
  const terms = named && !named.which ? named.terms : plans;
  const isSettled = card === '' || (named && !named.which);
  return {
    step: step === 'done' ? step : (STEPS.find((each) => each === step) ?? 'who'),
    who: who === 'me' || who === 'them' ? who : 'any',
    isDanger,
    state: terms.reduce(withTerm, state),
    notRecognised,
    ...(isSettled ? {} : { unsettledCard: { typed: card, ...(named?.which ? { which: named.which } : {}) } }),
  };
}

export function startHref({ step, who, isDanger, state }: StartAddress): string {
  const own = new URLSearchParams();
  if (step !== 'who') own.set('step', step);
  if (who !== 'any') own.set('for', who);
  if (isDanger) own.set('danger', 'yes');
  const asked = searchHref(state).slice('/search'.length + 1);
  const query = [own.toString(), asked].filter((part) => part !== '').join('&');
  return query === '' ? '/start' : `/start?${query}`;
}

/** The question after this one; `done` after the last. */
export function stepAfter(step: Step): Step | 'done' {
  return STEPS[STEPS.indexOf(step) + 1] ?? 'done';
}

export function stepBefore(step: Step): Step | undefined {
  return STEPS[STEPS.indexOf(step) - 1];
}
