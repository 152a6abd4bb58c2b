import { describe, expect, test } from 'vitest';
import type { Told } from './notebook.ts';
import { rowsFilledBy, type ToldRow } from './told-rows.ts';

const ROWS: readonly ToldRow[] = [
  { facet: 'accreditation', terms: ['carf', 'joint-commission'], isRest: false },
  { facet: 'accreditation', terms: ['carf'], isRest: false },
  { facet: 'accreditation', terms: ['joint-commission'], isRest: false },
  { facet: 'accreditation', terms: [], isRest: true },
  { facet: 'payers', terms: [], isRest: true },
];

const told = (answer: Partial<Told>): Told => ({
  question: '',
  facet: 'accreditation',
  terms: [],
  said: 'yes',
  words: '',
  on: '',
  by: '',
  ...answer,
});

describe('the rows that an answer fills', () => {
  test.each<[reason: string, answer: Partial<Told>, rows: number[]]>([
    ['a yes to one: its row, and the row of one or the other', { terms: ['carf'] }, [0, 1]],
    ['a no to one leaves the other open', { terms: ['carf'], said: 'no' }, [1]],
    ['a yes to one or the other is a yes to neither alone', { terms: ['carf', 'joint-commission'] }, [0]],
    ['a no to both is a no to each', { terms: ['carf', 'joint-commission'], said: 'no' }, [0, 1, 2]],
    ['not known of one: wherever it is asked', { terms: ['carf'], said: 'unsure' }, [0, 1]],
    [
      'words about both: wherever either is asked',
      { terms: ['carf', 'joint-commission'], said: '' },
      [0, 1, 2],
    ],
    ['a facet as a whole: the rest of it', { terms: [], said: '' }, [3]],
    ['a term without a row of its own: the rest of its facet', { facet: 'payers', terms: ['aetna'] }, [4]],
    ['a facet without a row: none', { facet: 'languages', terms: ['spanish'] }, []],
    ['about nothing that a source speaks of: none', { facet: '', terms: [] }, []],
  ])('%s', (_reason, answer, rows) => {
    expect(rowsFilledBy(told(answer), ROWS)).toEqual(rows);
  });
});
