import { expect, test } from 'vitest';
import type { OwnWord } from '#app/listings/own-words.ts';
import { describeOwnWords } from './describe-own-words.ts';
import { ownWordsSchema } from './schemas/own-words-schema.ts';

const asOf = '2026-11-22';
const said = { source: 'provider', asOf };
const NOTHING = { summary: null, licensedStaff: [], aftercareLinks: [], prices: [] };

test.each<[reason: string, words: OwnWord[], body: object]>([
  ['nothing is said', [], NOTHING],
  [
    'none is a number',
    [{ section: 'clinicians', counts: [{ kind: 'nurses', count: 0 }], asOf }],
    { ...NOTHING, licensedStaff: [{ kind: 'nurses', count: 0, ...said }] },
  ],
  [
    'what no browser should open is left out',
    [
      {
        section: 'aftercare-links',
        links: [
          { kind: 'alumni', address: 'www.juniper.example' },
          { kind: 'stepDown', address: 'javascript:alert(1)' },
        ],
        asOf,
      },
    ],
    { ...NOTHING, aftercareLinks: [{ kind: 'alumni', url: 'http://www.juniper.example/', ...said }] },
  ],
  [
    'each price has its day, overdue or not',
    [
      { section: 'summary', text: 'We help.', asOf },
      {
        section: 'prices',
        prices: [{ cents: 8550, per: 'session', covers: 'A talk' }],
        asOf,
        isOverdue: true,
      },
    ],
    {
      ...NOTHING,
      summary: { text: 'We help.', ...said },
      prices: [{ cents: 8550, per: 'session', covers: 'A talk', ...said }],
    },
  ],
])('%s', (_reason, words, body) => {
  expect(ownWordsSchema.parse(describeOwnWords(words))).toEqual(body);
});
