import { countOf, listOf } from './count.ts';

const products: Readonly<Record<string, string>> = {
  hmo: 'HMO',
  ppo: 'PPO',
  medicaid: 'Medicaid',
  'medicare-advantage': 'Medicare Advantage',
  marketplace: 'marketplace',
};

/** "HMO and PPO plans". */
const lines = (words: readonly string[]) => `${listOf(words.map((word) => products[word] ?? word))} plans`;

/** How far an answer about a plan goes. */
export const plans = {
  /** On the line of one plan. */
  words: {
    'in-network': 'In network',
    'plan-list': 'In network',
    bills: 'Bills it',
    takes: 'Takes it',
    likely: 'Not known',
    refused: 'Does not take it',
    'not-known': 'Not known',
  },
  /** The half of an answer that is known, and the half that is not. */
  network: 'Network',
  networkBlank: 'not known',
  saidBy: { 'in-network': 'The program says so.', 'plan-list': 'The plan’s own list says so.' },
  /** Among what was asked for, with the name of the plan. */
  asked: {
    'in-network': (plan: string) => `In network with ${plan}, says the program.`,
    'plan-list': (plan: string) => `In network with ${plan}, says the plan’s own list.`,
    bills: (plan: string) => `Bills ${plan}.`,
    takes: (plan: string) => `Takes ${plan}.`,
    likely: (plan: string) => `${plan}: likely, ask.`,
    refused: (plan: string) => `Does not take ${plan}.`,
    'not-known': (plan: string) => `${plan}.`,
  },
  likely: 'Likely, ask.',
  because: {
    private: 'It takes private insurance, plans not listed.',
    medicaid: 'It takes Medicaid, plans not listed.',
    blue: 'It takes Blue Cross, and does not say which plan.',
    manager: (manager: string, isCommon: boolean) =>
      `It takes ${manager}, which ${isCommon ? 'often runs' : 'may run'} a part of this plan.`,
    noPrivate: 'It takes no private insurance.',
    noBlue: 'It takes no Blue Cross plan.',
    someBlue: (plan: string) => `Ask if ${plan} is your plan.`,
  },
  /** What has to be known of a public program, whoever takes it. */
  ofProgram: {
    medicare: 'Medicare pays for an IOP at some kinds of place only.',
    'military-insurance': 'TRICARE has to approve a program first.',
  },
  linesOf: lines,
  /** Lines of a plan that an answer is narrowed to. */
  only: (words: readonly string[]) => `For its ${lines(words)}.`,
  lines: {
    'in-network': (words: readonly string[]) => `In network for its ${lines(words)}.`,
    'plan-list': (words: readonly string[]) => `In network for its ${lines(words)}.`,
    bills: (words: readonly string[]) => `It bills its ${lines(words)}, network not known.`,
    refused: (words: readonly string[]) => `It does not take its ${lines(words)}.`,
  },
  ofState: (plan: string, state: string) => `${plan} of ${state}`,
  elsewhere: 'Plans of other states',
  otherState: (state: string) => `It is in ${state}. Medicaid of another state may not pay there.`,
  field: { label: 'Plan on your card', example: 'Such as Aetna or Medicaid' },
  unknownPlan: (typed: string) =>
    `We do not know a plan called “${typed}”. Check how your card spells it, or pick it from the list of plans.`,
  toList: 'To the list of plans',
  choosePlan: {
    title: (name: string) => `Which ${name} plan?`,
    asks: 'asks which one',
    heading: (name: string) => `Which ${name} plan is on your card?`,
    lead: (name: string) =>
      `“${name}” is the name of more than one plan. A program may take one of them and not the next.`,
    inState: (state: string) => `Plans that we know of in ${state}`,
    unsureHeading: 'If you cannot tell',
    unsure: 'I do not know, or my plan is not here',
    unsureWhy: (name: string) =>
      `We look for programs that take any ${name} plan, and name the one they take. Ask each if yours is that one.`,
    others: (name: string) => `Other ${name} plans`,
    all: (name: string) => `${name} plans`,
  },
  someBlue: 'We count programs that take any Blue Cross plan.',
  chooseBlue: 'Choose your plan',
  managerHint: (plan: string, manager: string) => `${plan}: the card may say ${manager} too. Ask about both.`,
  networkHint: (network: string) =>
    `${network} is a network and no plan. Look on your card for the plan as well.`,
  free: (count: number) =>
    countOf(count, {
      one: '# program here says it asks for no payment',
      other: '# programs here say they ask for no payment',
    }),
  freeWhy: 'They take no insurance, so the search for a plan leaves them out.',
  confirm: 'Call your plan to confirm.',
  cardMaySay: (manager: string) => `Your card may say ${manager}.`,
};
