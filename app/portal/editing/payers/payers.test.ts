import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormFields } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import type { PlanAcceptance } from '#app/listings/plan-acceptance.ts';
import { isPlanTerm } from '#app/vocabulary/payers/payers.ts';
import { PLAN_PRODUCTS } from '#app/vocabulary/payers/plan-products.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import { formOfValue, type PayersForm, parsePayers } from './parse-payers.ts';
import { linesOfValue, payersProblems } from './payers-problems.ts';
import {
  acceptancesOf,
  MEDICAID,
  OWN_RELATIONS,
  type PayersValue,
  payersSchema,
  valueOfAcceptances,
} from './payers-value.ts';
import { sayPlan, sayPlanLines } from './say-payers.ts';

type Entries = [name: string, value: string][];

function form(entries: Entries): FormFields {
  const all = (name: string) => entries.filter(([each]) => each === name).map(([, value]) => value);
  return { all, text: (name) => all(name)[0] ?? '' };
}

/** What a form sends. */
function entriesOfForm({ medicaid, plans }: PayersForm): Entries {
  return [
    ...medicaid.flatMap(
      ({ relation, state = '' }, at): Entries => [
        ['medicaid', `${at + 1}`],
        [`medicaid-state-${at + 1}`, state],
        [`medicaid-answer-${at + 1}`, relation],
      ],
    ),
    ...plans.flatMap(
      ({ named, line }, at): Entries => [
        ['plan', `${at + 1}`],
        [`plan-${at + 1}`, 'term' in named ? wordsOfTerm(named.term).label : named.typed],
        [`which-${at + 1}`, 'term' in named ? named.term : ''],
        [`answer-${at + 1}`, line.relation],
        ...line.products.map((product): [string, string] => [`lines-${at + 1}`, product]),
      ],
    ),
  ];
}

const entriesOf = (value: PayersValue) => entriesOfForm(formOfValue(linesOfValue(value)));

const plan = (key: string, name: string, answer: string, ...more: Entries): Entries => [
  ['plan', key],
  [`plan-${key}`, name],
  [`answer-${key}`, answer],
  ...more.map(([input, text]): [string, string] => [`${input}-${key}`, text]),
];
const medicaid = (key: string, state: string, answer: string): Entries => [
  ['medicaid', key],
  [`medicaid-state-${key}`, state],
  [`medicaid-answer-${key}`, answer],
];

const PLAN_TERMS = TERMS.map(({ slug }) => slug).filter((slug) => isPlanTerm(slug) && slug !== MEDICAID);

describe('laws', () => {
  const acceptances = fc
    .tuple(
      fc.uniqueArray(
        fc.record({
          payer: fc.constantFrom<TermSlug>(...PLAN_TERMS),
          product: fc.option(fc.constantFrom(...PLAN_PRODUCTS), { nil: undefined }),
          relation: fc.constantFrom(...OWN_RELATIONS),
        }),
        { maxLength: 30, selector: ({ payer, product }) => `${payer} ${product}` },
      ),
      fc.uniqueArray(
        fc.record({ state: fc.constantFrom('CO', 'KS', 'NE'), relation: fc.constantFrom(...OWN_RELATIONS) }),
        { selector: ({ state }) => state },
      ),
    )
    .map(([plans, states]): PlanAcceptance[] => [
      ...states.map((each) => ({ payer: MEDICAID, ...each })),
      ...plans.map(({ product, ...each }) => ({ ...each, ...(product ? { product } : {}) })),
    ]);
  const asSet = (plans: readonly PlanAcceptance[]) =>
    new Set(plans.map(({ payer, relation, product, state }) => [payer, relation, product, state].join(' ')));

  test('what is told is read, written into a form, sent and told again as it was, and nothing is wrong with it', () => {
    fc.assert(
      fc.property(acceptances, (plans) => {
        const value = valueOfAcceptances(plans);
        const sent = parsePayers(form(entriesOf(value)));
        expect(sent).toEqual(value);
        expect(payersProblems(sent)).toEqual([]);
        expect(payersSchema.parse(JSON.parse(JSON.stringify(sent)))).toEqual(value);
        expect(asSet(acceptancesOf(sent))).toEqual(asSet(plans));
      }),
    );
  });

  test('whatever is typed is kept as it is, and sent again is the same', () => {
    const names =
      'plan plan plan-1 plan-2 which-1 answer-1 lines-1 medicaid medicaid-state-1 medicaid-answer-1 intent';
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '1',
        '2',
        'Blue Cross',
        'anthem',
        'aetna',
        'bills',
        'hmo',
        'CO',
        '__proto__',
        'add-plan',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names.split(' ')), text)), (entries) => {
        const value = parsePayers(form(entries));
        expect(parsePayers(form(entriesOf(value)))).toEqual(value);
        expect(payersSchema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
        payersProblems(value);
      }),
      { numRuns: 50 },
    );
  });

  test('every plan is found again by its own name', () => {
    for (const term of PLAN_TERMS) {
      const value = valueOfAcceptances([{ payer: term, relation: 'bills' }]);
      expect(parsePayers(form(entriesOf(value)))).toEqual(value);
    }
  });
});

describe('what is wrong', () => {
  test.each<[reason: string, sent: Entries, wrong: string[]]>([
    ['nothing', [...plan('1', 'UHC', 'in-network'), ...medicaid('1', 'CO', 'bills')], []],
    ['nothing in a form that nobody filled in', [...plan('1', '', ''), ...medicaid('1', 'CO', '')], []],
    ['no plan that we know', plan('1', 'zzzz', 'bills'), ['plan-1 planUnknown']],
    ['an answer without a plan', plan('1', '', 'bills'), ['plan-1 planUnknown']],
    ['a kind of insurance', plan('1', 'private insurance', 'bills'), ['plan-1 planKind']],
    ['the Medicaid of a state in the wrong place', plan('1', 'MassHealth', 'bills'), ['plan-1 planMedicaid']],
    ['a name that several have', plan('1', 'Blue Cross', 'bills'), ['which-1 planWhich']],
    ['one of them chosen', plan('1', 'Blue Cross', 'bills', ['which', 'anthem']), []],
    ['none of them chosen', plan('1', 'Blue Cross', 'bills', ['which', 'aetna']), ['which-1 planWhich']],
    ['the name of all', plan('1', 'Blue Cross', 'bills', ['which', 'bcbs-unspecified']), []],
    ['no answer', plan('1', 'Aetna', ''), ['answer-1 planAnswer']],
    [
      'two answers for the whole plan',
      [...plan('1', 'Aetna', 'bills'), ...plan('2', 'aetma', 'refused')],
      ['plan-2 planTwice'],
    ],
    [
      'nothing where lines differ',
      [...plan('1', 'Aetna', 'bills', ['lines', 'hmo']), ...plan('2', 'Aetna', 'refused', ['lines', 'ppo'])],
      [],
    ],
    [
      'two answers for one line',
      [
        ...plan('1', 'Aetna', 'bills', ['lines', 'hmo']),
        ...plan('2', 'Aetna', 'refused', ['lines', 'ppo'], ['lines', 'hmo']),
      ],
      ['plan-2 planTwice'],
    ],
    ['no state', medicaid('1', '', 'bills'), ['medicaid-state-1 medicaidState']],
    ['no such state', medicaid('1', 'ZZ', 'bills'), ['medicaid-state-1 medicaidState']],
    [
      'one state twice',
      [...medicaid('1', 'CO', 'bills'), ...medicaid('2', 'CO', 'refused')],
      ['medicaid-state-2 planTwice'],
    ],
  ])('%s', (_reason, sent, wrong) => {
    const problems = payersProblems(parsePayers(form(sent)));
    expect(problems.map(({ field, trouble }) => `${field} ${trouble}`)).toEqual(wrong);
  });
});

test.each<[intent: string, fields: string[]]>([
  ['more', ['plan-medicaid', 'typed-zzzz']],
  ['remove-plan-1', ['plan-medicaid']],
  ['remove-medicaid-1', ['typed-zzzz']],
  ['remove-medicaid-9', ['plan-medicaid', 'typed-zzzz']],
])('the button %j leaves %j', (intent, fields) => {
  const sent = form([...plan('1', 'zzzz', ''), ...medicaid('1', 'CO', 'bills'), ['intent', intent]]);
  expect(Object.keys(parsePayers(sent))).toEqual(fields);
});

test('in words', () => {
  const value = parsePayers(
    form([
      ...plan('1', 'UHC', 'in-network', ['lines', 'hmo'], ['lines', 'ppo']),
      ...plan('2', 'UHC', 'refused', ['lines', 'medicaid']),
      ...medicaid('1', 'KS', 'bills'),
    ]),
  );
  const said = Object.entries(value).map(([field, lines]) => [
    sayPlan(field),
    sayPlanLines(lines, messagesFor('en')),
  ]);
  expect(said).toEqual([
    ['Medicaid', 'Kansas: billed, network not known'],
    ['UnitedHealthcare', 'in network for its HMO and PPO plans; not taken for its Medicaid plans'],
  ]);
});
