import { expect, test } from 'vitest';
import { decidedMatterOf } from './decided-matter.ts';

const BASE = { id: 1, decidedBy: 1, decidedAt: '2026-05-12T10:00:00.000Z' };

test.each([
  [
    'a word of a fact',
    {
      kind: 'report',
      subject: '7',
      decision: 'no',
      before: { answer: 'yes' },
      after: { term: 'dbt', asOf: '2026-05-11' },
    },
    { change: { what: 'word', term: 'dbt', answer: 'no', before: 'yes' }, terms: [], wrong: [] },
  ],
  [
    'a credential',
    {
      kind: 'credential',
      subject: 'aaaaaaa1 carf',
      decision: 'active',
      after: { term: 'carf', readOn: '2026-05-11' },
    },
    { change: { what: 'credential', term: 'carf' } },
  ],
  [
    'a conflict that was left',
    { kind: 'conflict', subject: 'aaaaaaa1 dbt', decision: 'keep' },
    { terms: ['dbt'] },
  ],
  [
    'a report that was left',
    {
      kind: 'report',
      subject: '7',
      decision: 'keep',
      before: { report: { wrong: ['times', 'magic'], told: { term: 'cbt' } } },
    },
    { terms: ['cbt'], wrong: ['times'] },
  ],
  [
    'answers that were left',
    {
      kind: 'confirmation',
      subject: '3',
      decision: 'keep',
      before: { answers: { evening: 'yes', magic: 'no' } },
    },
    { terms: ['evening'] },
  ],
  [
    'a change that was refused',
    { kind: 'edit', subject: '3', decision: 'refuse', after: { section: 'care' } },
    { section: 'care' },
  ],
  [
    'what holds none of it',
    { kind: 'report', subject: '', decision: 'keep', before: { report: 5 } },
    { terms: [], wrong: [] },
  ],
])('%s', (_, decision, matter) => {
  expect(decidedMatterOf({ ...BASE, ...decision })).toMatchObject(matter);
});
