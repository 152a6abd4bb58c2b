import { describe, expect, test } from 'vitest';
import { messagesFor } from '#app/language/messages.ts';
import { answersOfAcceptances } from '#app/listings/acceptance-statement.ts';
import type { PlanAcceptance } from '#app/listings/plan-acceptance.ts';
import { saySource } from '#app/listings/say-source.ts';
import type { Statement } from '#app/listings/statement.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { needRows } from './need-rows.ts';
import { sentenceOfPlan } from './plan-need.ts';

const messages = messagesFor('en');

const SURVEY: Statement = {
  ...{ series: 'samhsa-su', release: '2023', rank: 20, asOf: '2023', details: [] },
  yes: ['private-insurance', 'medicaid'],
  no: [],
  silent: ['aetna', 'cigna', 'anthem', 'highmark', 'bcbs-unspecified'],
};

const named = (...plans: PlanAcceptance[]): Statement => ({
  ...{ series: 'demonstration-plans', release: '2026', rank: 12, asOf: '2026-05-12', details: [] },
  ...answersOfAcceptances(plans),
  plans,
});

function rowOf(
  statements: readonly Statement[],
  payers: readonly TermSlug[],
  facet: 'payers' | 'payment' = 'payers',
) {
  const [row] = needRows(statements, { care: { kind: 'any' }, needs: { [facet]: payers } });
  if (!row || row.facet === 'week') throw new Error('no plan was asked for');
  return {
    answer: row.answer,
    grade: row.plan?.grade,
    said: row.plan && sentenceOfPlan(row.terms, row.plan, messages),
    source: saySource(row.source, messages),
  };
}

describe('the row of a plan', () => {
  test('says likely with the source that makes it so', () => {
    expect(rowOf([SURVEY], ['aetna'])).toEqual({
      answer: 'unknown',
      grade: 'likely',
      said: 'Aetna: likely, ask.',
      source: 'Federal survey, 2023',
    });
  });

  test('names the plan that it takes, and leaves out what nobody named', () => {
    const list = named({ payer: 'cigna', relation: 'bills' });
    expect(rowOf([list, SURVEY], ['aetna', 'cigna'])).toEqual({
      answer: 'yes',
      grade: 'bills',
      said: 'Bills Cigna.',
      source: 'Made-up program, May 12, 2026',
    });
  });

  test('of two plans that it takes names the surer one', () => {
    const list = named({ payer: 'aetna', relation: 'bills' }, { payer: 'cigna', relation: 'in-network' });
    expect(rowOf([list], ['aetna', 'cigna'])).toMatchObject({
      said: 'In network with Cigna, says the program.',
    });
  });

  test('two that stand alike are named together', () => {
    expect(rowOf([SURVEY], ['aetna', 'cigna'])).toMatchObject({ said: 'Aetna or Cigna: likely, ask.' });
    const list = named({ payer: 'aetna', relation: 'refused' }, { payer: 'cigna', relation: 'refused' });
    expect(rowOf([list], ['aetna', 'cigna'])).toMatchObject({
      answer: 'no',
      said: 'Does not take Aetna or Cigna.',
    });
  });

  test('where any Blue plan will do, names the one that is taken', () => {
    const list = named({ payer: 'highmark', relation: 'plan-list' });
    expect(rowOf([list], ['bcbs-unspecified'])).toMatchObject({
      answer: 'yes',
      said: 'In network with Highmark, says the plan’s own list.',
    });
  });

  test('a public program is taken, and of a kind of insurance no plan is said', () => {
    expect(rowOf([SURVEY], ['medicaid'], 'payment')).toMatchObject({
      grade: 'takes',
      said: 'Takes Medicaid.',
    });
    expect(rowOf([SURVEY], ['private-insurance'], 'payment')).toMatchObject({
      answer: 'yes',
      grade: undefined,
    });
    expect(rowOf([SURVEY], ['medicaid', 'private-insurance'], 'payment').grade).toBeUndefined();
  });
});
