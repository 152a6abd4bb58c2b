import { expect, test } from 'vitest';
import { collectFacts } from '#app/listings/collect-facts.ts';
import type { Series } from '#app/listings/series.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { openQuestions, questionAbout } from './open-questions.ts';

const said = (yes: TermSlug[], no: TermSlug[] = [], series: Series = 'samhsa-su') =>
  collectFacts([{ series, release: '2023', rank: 20, asOf: '2023', yes, no, silent: [], details: [] }]);

test.each([
  ['a known level of care', 'intensive', said(['intensive-outpatient']), false],
  ['a level of care that it says it has not', 'intensive', said([], ['intensive-outpatient']), false],
  ['a level of care that nobody told', 'intensive', said(['cbt']), true],
  ['one mark that it holds', 'accredited', said(['carf']), false],
  ['one mark that it has not, which says nothing of the others', 'accredited', said([], ['carf']), true],
  ['one part of the day', 'sessions', said(['evening']), false],
  ['what no source ever settles', 'usesAgain', said(['cbt']), true],
  ['the network of a plan, whatever is known of payment', 'plan', said(['aetna', 'medicaid']), true],
] as const)('%s: is %s asked?', (_reason, question, facts, isAsked) => {
  expect(openQuestions(facts).includes(question)).toBe(isAsked);
});

test.each([
  ['nobody told', said([]), true],
  ['the program told', said(['taking-new-people'], [], 'provider'), false],
  ['the program told that there is none', said([], ['taking-new-people'], 'provider'), false],
  ['a release printed it, which is older than any opening', said(['taking-new-people']), true],
])('openings, where %s: are they asked for? %s', (_reason, facts, isAsked) => {
  expect(openQuestions(facts).includes('openings')).toBe(isAsked);
});

const ALL = openQuestions(said([]));

test.each([
  ['a term that has a question of its own', ['emdr'], 'therapies', 'trauma'],
  ['a term of a facet that is asked as a whole', ['dbt'], 'therapies', 'therapies'],
  ['both together', ['emdr', 'dbt'], 'therapies', 'therapies'],
  ['a list that nobody named', [], 'payers', 'plan'],
  ['a facet of which only some terms are asked', ['naltrexone'], 'medications', undefined],
  ['a facet that is not asked', ['women'], 'populations', undefined],
] as const)('%s', (_reason, terms, facet, question) => {
  expect(questionAbout(terms as readonly TermSlug[], facet, ALL)).toBe(question);
});

test('a question that is settled is not led to', () => {
  expect(questionAbout(['joint-commission'], 'accreditation', openQuestions(said(['carf'])))).toBe(undefined);
});
