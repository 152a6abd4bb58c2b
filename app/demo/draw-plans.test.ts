import { describe, expect, test } from 'vitest';
import { PLAN_RELATIONS } from '#app/listings/plan-acceptance.ts';
import { isPlanTerm } from '#app/vocabulary/payers/payers.ts';
import type { PlanTold } from './draw-plans.ts';
import { generatePlans } from './generate-plans.ts';
import { createPrograms } from './generate-programs.ts';

const PLANS = generatePlans('stepwell');
const [BY_PROGRAM, BY_PLANS] = PLANS.map(({ told }) => told) as [
  ReadonlyMap<string, readonly PlanTold[]>,
  ReadonlyMap<string, readonly PlanTold[]>,
];
const PROGRAMS = createPrograms('stepwell');
const ALL = [...BY_PROGRAM.values(), ...BY_PLANS.values()].flat();

test('the same seed gives the same plans, and another seed others', () => {
  expect(generatePlans('stepwell')).toEqual(PLANS);
  expect(generatePlans('another')).not.toEqual(PLANS);
});

test('some programs speak of their plans, some stand on a list, and many are silent', () => {
  const silent = PROGRAMS.filter(({ key }) => !BY_PROGRAM.has(key) && !BY_PLANS.has(key));
  expect(BY_PROGRAM.size).toBeGreaterThan(250);
  expect(BY_PLANS.size).toBeGreaterThan(80);
  expect(silent.length).toBeGreaterThan(150);
});

test.each(PLAN_RELATIONS)(
  'there is %s, in every metropolitan area but a few, and of Aetna near Denver',
  (relation) => {
    const told = [...BY_PROGRAM, ...BY_PLANS].filter(([, plans]) =>
      plans.some((plan) => plan.relation === relation),
    );
    expect(new Set(told.map(([key]) => key.replace(/-\d+$/, ''))).size).toBeGreaterThan(15);
    const denver = told.filter(([key]) => key.startsWith('denver-')).flatMap(([, plans]) => plans);
    expect(
      denver.filter((plan) => plan.relation === relation && plan.payer === 'aetna').length,
    ).toBeGreaterThan(0);
  },
);

describe('what is told', () => {
  test('is of plans, and a list is a list', () => {
    for (const { payer } of ALL) expect(isPlanTerm(payer)).toBe(true);
    for (const { relation } of [...BY_PLANS.values()].flat()) expect(relation).toBe('plan-list');
    for (const { relation } of [...BY_PROGRAM.values()].flat()) expect(relation).not.toBe('plan-list');
  });

  test('names each line of a plan once', () => {
    for (const plans of [...BY_PROGRAM.values(), ...BY_PLANS.values()]) {
      const lines = plans.map(({ payer, product, state }) => `${payer} ${product} ${state}`);
      expect(new Set(lines).size).toBe(lines.length);
    }
  });

  test('holds lines, Medicaid of the next state, and Blue Cross without its plan', () => {
    expect(ALL.filter(({ product }) => product !== undefined).length).toBeGreaterThan(50);
    expect(ALL.filter(({ payer }) => payer === 'bcbs-unspecified').length).toBeGreaterThan(30);
    const elsewhere = PROGRAMS.flatMap(({ key, address }) =>
      (BY_PROGRAM.get(key) ?? []).filter(({ state }) => state !== undefined && state !== address.place.state),
    );
    expect(elsewhere.length).toBeGreaterThan(10);
  });

  test('is nothing for a program that takes no payment', () => {
    const free = PROGRAMS.filter(({ truth }) => truth.has('no-charge'));
    expect(free.length).toBeGreaterThan(5);
    expect(free.filter(({ key }) => BY_PROGRAM.has(key) || BY_PLANS.has(key))).toEqual([]);
  });
});
