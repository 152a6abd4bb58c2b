import type { PlanAcceptance, PlanRelation } from '#app/listings/plan-acceptance.ts';
import { BLUE_PLANS, isLocalPlan } from '#app/vocabulary/payers/payers.ts';
import type { PlanProduct } from '#app/vocabulary/payers/plan-products.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { Program } from './program.ts';
import type { Random } from './random.ts';

export type PlanTold = PlanAcceptance & { asOf: string };

/** All that is told of a plan, as one text. */
export function lineOfPlan(key: string, { payer, product, state, relation, asOf }: PlanTold): string {
  return [key, payer, product ?? '', state ?? '', relation, asOf].join(' ');
}

/** Plans of which a program speaks, in its own words and in a plan's list. */
export interface PlansTold {
  byProgram: PlanTold[];
  byPlans: PlanTold[];
}

const NATIONAL: readonly TermSlug[] = ['aetna', 'cigna', 'unitedhealthcare', 'humana', 'kaiser-permanente'];
const LESS_COMMON: readonly TermSlug[] = [
  'optum',
  'magellan',
  'multiplan',
  'umr',
  'geha',
  'oscar',
  'champva',
];
const MEDICAID_PLANS: readonly TermSlug[] = ['molina', 'caresource', 'centene', 'amerihealth-caritas'];
const PRIVATE_LINES: readonly PlanProduct[] = ['ppo', 'hmo', 'marketplace'];
/** Of the programs that could speak of plans, those that do. */
const SHARE_THAT_SPEAKS = 0.6;
const SHARE_ON_A_LIST = 0.35;

const NONE: PlansTold = { byProgram: [], byPlans: [] };

/** What is told of a made-up program's plans: for some nothing, so that their plans stay to be asked for. */
export function drawPlans(program: Program, statesNear: readonly string[], random: Random): PlansTold {
  const { truth } = program;
  const speaks = random.chance(SHARE_THAT_SPEAKS);
  const isOnList = random.chance(SHARE_ON_A_LIST);
  if (truth.has('no-charge')) return NONE;
  const isPrivate = truth.has('private-insurance');
  return {
    byProgram: speaks
      ? [...privatePlans(program, isPrivate, random), ...medicaid(program, statesNear, random)]
      : [],
    byPlans: isOnList && isPrivate ? listsOfPlans(program, random) : [],
  };
}

function privatePlans(program: Program, isPrivate: boolean, random: Random): PlanTold[] {
  const asOf = dayIn(random);
  const told: PlanTold[] = [];
  const say = (payer: TermSlug, relation: PlanRelation, product?: PlanProduct) =>
    told.push({ payer, relation, asOf, ...(product ? { product } : {}) });
  for (const payer of [...NATIONAL, ...random.shuffle(LESS_COMMON).slice(0, 2)]) {
    const drawn = random.next();
    const line = random.pick(PRIVATE_LINES);
    if (!isPrivate) {
      if (drawn < 0.3) say(payer, 'refused');
    } else if (drawn < 0.35) say(payer, 'in-network', random.chance(0.3) ? line : undefined);
    else if (drawn < 0.6) say(payer, 'bills');
    else if (drawn < 0.7) say(payer, 'refused');
    else if (drawn < 0.75) {
      say(payer, 'in-network', 'ppo');
      say(payer, 'refused', 'hmo');
    }
  }
  const [blue] = random.shuffle(BLUE_PLANS.filter((plan) => isLocalPlan(plan, program.address.place.state)));
  const isNamed = random.chance(0.5);
  if (isPrivate && blue && isNamed) say(blue, random.chance(0.6) ? 'in-network' : 'bills');
  else if (isPrivate && random.chance(0.4)) say('bcbs-unspecified', 'bills');
  return told;
}

/** That of its own state, a plan that runs it, and sometimes a word on that of the next state. */
function medicaid({ truth, address }: Program, statesNear: readonly string[], random: Random): PlanTold[] {
  if (!truth.has('medicaid')) return [];
  const asOf = dayIn(random);
  const told: PlanTold[] = [{ payer: 'medicaid', relation: 'in-network', state: address.place.state, asOf }];
  if (random.chance(0.5)) {
    told.push({ payer: random.pick(MEDICAID_PLANS), relation: 'in-network', product: 'medicaid', asOf });
  }
  for (const state of statesNear) {
    const relation = random.chance(0.5) ? 'in-network' : 'refused';
    if (state !== address.place.state && random.chance(0.6))
      told.push({ payer: 'medicaid', relation, state, asOf });
  }
  return told;
}

/** A list is of one plan, and does not always say of which line. */
function listsOfPlans({ address }: Program, random: Random): PlanTold[] {
  const { state } = address.place;
  const blue = BLUE_PLANS.filter((plan) => isLocalPlan(plan, state));
  const first = random.chance(0.4) ? ['aetna' as const] : [];
  const others = random.shuffle([...NATIONAL, 'optum' as const, ...blue]);
  const payers = [...new Set([...first, ...others])].slice(0, random.between(1, 2));
  return payers.map((payer) => ({
    payer,
    relation: 'plan-list',
    asOf: dayIn(random),
    ...(random.chance(0.4) ? { product: random.pick(PRIVATE_LINES) } : {}),
  }));
}

function dayIn(random: Random): string {
  const month = random.pick(['03', '05', '06', '08', '09', '10']);
  return `2026-${month}-${String(random.between(1, 28)).padStart(2, '0')}`;
}
