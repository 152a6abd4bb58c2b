import { isPlanTerm } from '#app/vocabulary/payers/payers.ts';
import { SHARED_NAMES, untilChosen, WHICH_PLANS, type WhichPlan } from '#app/vocabulary/payers/which-plan.ts';
import { findStateByWord } from '#app/vocabulary/states.ts';
import { TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import { foldedWords } from './box-words.ts';
import { namesOf } from './term-phrases.ts';
import { typosInWords } from './typos-between.ts';

/** What a plan's name means: one plan, or the name of several, of which one has to be chosen. */
export interface NamedPlan {
  terms: readonly TermSlug[];
  which?: WhichPlan;
}

interface PlanName extends NamedPlan {
  /** Folded. */
  text: string;
  words: readonly string[];
}

/** What people write where they have no plan to name. */
const KINDS_BESIDE_PLANS: ReadonlySet<TermSlug> = new Set(['private-insurance', 'self-pay']);

/** On a form for a card these say that there is none. */
const NO_CARD =
  'none|nothing|no card|no plan|no coverage|not insured|dont have any|dont have insurance|dont have any insurance|do not have insurance|have no insurance';

/** Where a name of a plan is all that is asked for, every name counts: "United" and "Oxford" are no towns there. */
const PLAN_NAMES: ReadonlyMap<string, PlanName> = collectNames();

function collectNames(): Map<string, PlanName> {
  const names = new Map<string, PlanName>();
  const add = (name: string, plan: NamedPlan) => {
    const words = foldedWords(name);
    const text = words.join(' ');
    if (text !== '') names.set(text, { text, words, ...plan });
  };
  for (const term of TERMS) {
    if (!isPlanTerm(term.slug) && !KINDS_BESIDE_PLANS.has(term.slug)) continue;
    for (const name of namesOf(term)) add(name, { terms: [term.slug] });
  }
  for (const name of NO_CARD.split('|')) add(name, { terms: ['self-pay'] });
  for (const which of WHICH_PLANS) {
    const shared = SHARED_NAMES[which];
    const plan = { terms: untilChosen(shared), which };
    for (const name of [shared.name, ...shared.alsoWritten]) add(name, plan);
  }
  return names;
}

/** Words beside the name that name no plan by themselves. */
const BESIDE: ReadonlySet<string> = new Set(
  'a card company group have health hmo i insurance is it member my of plan plans ppo the with'.split(' '),
);

/** More words than any plan's name has. */
const MOST_WORDS = 12;

/** The plan that a text names, as it stands on a card; typos are forgiven where one plan alone can be meant. */
export function findPlan(text: string): NamedPlan | undefined {
  const words = foldedWords(text).slice(0, MOST_WORDS);
  const bare = withoutBeside(words);
  // Of "no insurance" both words count.
  const said = words.slice(words.findIndex((word) => !BESIDE.has(word)));
  const exact = [words, bare, said].map((each) => PLAN_NAMES.get(each.join(' '))).find(Boolean);
  const found = exact ?? blueOfState(bare) ?? nearestName(bare);
  return found && { terms: found.terms, ...(found.which ? { which: found.which } : {}) };
}

function withoutBeside(words: readonly string[]): string[] {
  const named = (word: string) => !BESIDE.has(word);
  return words.slice(words.findIndex(named), words.findLastIndex(named) + 1);
}

const BEFORE_STATE = ['bcbs of', 'blue cross blue shield of', 'blue cross and blue shield of'];

/** "BCBS Texas", "Blue Cross of TX": the plan that is called after the state, or the question which one it is. */
function blueOfState(words: readonly string[]): PlanName | undefined {
  for (let to = words.length - 1; to > 0; to--) {
    const blue = PLAN_NAMES.get(words.slice(0, to).join(' '));
    const state = findStateByWord(words.slice(words[to] === 'of' ? to + 1 : to).join(' '));
    if (blue?.which !== 'blue-cross' || !state) continue;
    const ofState = foldedWords(state.name).join(' ');
    return BEFORE_STATE.map((before) => PLAN_NAMES.get(`${before} ${ofState}`)).find(Boolean) ?? blue;
  }
  return undefined;
}

function nearestName(words: readonly string[]): PlanName | undefined {
  let best: { name: PlanName; typos: number } | undefined;
  let isClear = false;
  for (const name of PLAN_NAMES.values()) {
    const typos = typosInWords(words, name.words);
    if (!typos || (best && typos > best.typos)) continue;
    isClear = !best || typos < best.typos || best.name.terms.join() === name.terms.join();
    best = { name, typos };
  }
  return isClear ? best?.name : undefined;
}

export interface SuggestedPlan extends NamedPlan {
  /** The name that was begun, folded. */
  name: string;
}

const SHORTEST_BEGINNING = 2;

/** Plans of which a name begins so, or failing that one of its later words, the shortest name first. */
export function suggestPlans(text: string, most: number): SuggestedPlan[] {
  const begun = foldedWords(text).slice(0, MOST_WORDS).join(' ');
  if (begun.length < SHORTEST_BEGINNING) return [];
  const names = [...PLAN_NAMES.values()];
  const atStart = names.filter((name) => name.text.startsWith(begun));
  const inside = names.filter((name) => name.text.includes(` ${begun}`));
  const shortestFirst = (a: PlanName, b: PlanName) => a.text.length - b.text.length;
  const found = new Map<string, SuggestedPlan>();
  for (const name of [...atStart.sort(shortestFirst), ...inside.sort(shortestFirst)]) {
    const key = name.terms.join();
    if (found.has(key)) continue;
    found.set(key, { name: name.text, terms: name.terms, ...(name.which ? { which: name.which } : {}) });
  }
  if (found.size === 0) {
    const near = findPlan(text);
    if (near) return [{ ...near, name: begun }];
  }
  return [...found.values()].slice(0, most);
}
