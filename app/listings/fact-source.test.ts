import { expect, test } from 'vitest';
import { messagesFor } from '../language/messages.ts';
import { sourceOfFact } from './fact-source.ts';
import { foldFact } from './facts.ts';
import { saySource } from './say-source.ts';
import type { Statement } from './statement.ts';

const federal: Statement = {
  series: 'samhsa-su',
  release: '2023',
  rank: 20,
  asOf: '2023',
  yes: ['cbt', 'carf'],
  no: ['methadone'],
  silent: ['evening', 'state-substance-use-agency'],
  details: [],
};
const mental: Statement = { ...federal, series: 'samhsa-mh', yes: [], no: [] };
const register: Statement = {
  ...federal,
  series: 'co-bha',
  rank: 30,
  asOf: '2023-02-27',
  yes: ['state-substance-use-agency'],
  no: [],
  silent: ['evening', 'cbt', 'carf', 'methadone', 'dbt'],
};

test.each([
  ['a yes', 'cbt', 'therapies', [federal], 'Federal survey, 2023'],
  ['a no', 'methadone', 'medications', [federal], 'Federal survey, 2023'],
  [
    'a mark that only its issuer can confirm',
    'carf',
    'accreditation',
    [federal],
    'Self-reported, not checked, 2023',
  ],
  [
    'a license that its issuer lists',
    'state-substance-use-agency',
    'licensing',
    [register],
    'State register, February 27, 2023',
  ],
  ['an empty box', 'dbt', 'therapies', [federal], 'Not checked in the federal survey, 2023'],
  ['a question that one source does not ask', 'evening', 'daypart', [federal], 'Federal survey cannot say'],
  [
    'a question that both federal surveys do not ask',
    'evening',
    'daypart',
    [federal, mental],
    'Federal survey cannot say',
  ],
  [
    'a question that several sources do not ask',
    'evening',
    'daypart',
    [federal, register],
    'No source has told us',
  ],
  ['a listing of which nobody spoke', 'evening', 'daypart', [], 'No source has told us'],
] as const)('%s', (_reason, term, facet, statements, words) => {
  const source = sourceOfFact(foldFact(term, statements), facet, statements);
  expect(saySource(source, messagesFor('en'))).toBe(words);
});

test('where room is short the year is enough', () => {
  const source = sourceOfFact(foldFact('state-substance-use-agency', [register]), 'licensing', [register]);
  expect(saySource(source, messagesFor('en'), 'year')).toBe('State register, 2023');
});
