import { expect, test } from 'vitest';
import { collectFacts } from '#app/listings/collect-facts.ts';
import { TERMS } from '#app/vocabulary/terms.ts';
import { packFacts, unpackFacts } from './facts-text.ts';

const statement = {
  series: 'samhsa-su',
  release: '2023',
  rank: 20,
  asOf: '2023',
  yes: ['cbt', 'carf', 'intensive-outpatient'],
  no: ['dbt'],
  silent: ['evening', 'aetna'],
  details: [],
} as const;

test('what was packed comes out again', () => {
  const facts = collectFacts([statement]);
  expect(unpackFacts(packFacts(facts))).toEqual(facts);
});

test('every term has one line, and each source is held once', () => {
  const { sources, lines } = packFacts(collectFacts([statement]));
  expect(Object.values(lines).flatMap((packed) => packed.split(','))).toHaveLength(TERMS.length);
  expect(sources).toHaveLength(4);
});

test('a listing of which nobody spoke has no answers', () => {
  const facts = unpackFacts(packFacts(collectFacts([])));
  const answers = new Set(
    Object.values(facts).flatMap((lines) => lines.map(({ answer, source }) => `${answer} ${source.how}`)),
  );
  expect(answers).toEqual(new Set(['unknown nobody']));
});
