import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_SHORTLISTED } from '../picks.ts';
import {
  decodeNotebook,
  dropEmptyNotes,
  emptyNotebook,
  encodeNotebook,
  LONGEST_NOTE,
  MOST_SAVED,
  moveNotes,
  type Notebook,
  notesOn,
} from './notebook.ts';

const ID = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const TEXT = fc.string({ maxLength: 60, unit: 'grapheme' });

const TOLD = fc.record({
  question: TEXT,
  facet: TEXT,
  terms: fc.array(TEXT, { maxLength: 3 }),
  said: fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const, '' as const),
  words: TEXT,
  on: fc.constantFrom('', '2026-05-12', '1999-12-31'),
  by: TEXT,
});

const ids = (maxLength: number) => fc.uniqueArray(ID, { maxLength });

const NOTEBOOK: fc.Arbitrary<Notebook> = fc.record({
  saved: ids(MOST_SAVED),
  picks: ids(4),
  programs: fc
    .uniqueArray(
      fc.tuple(
        ID,
        fc.record({
          name: TEXT,
          note: TEXT,
          told: fc
            .uniqueArray(fc.tuple(TEXT, TOLD), { maxLength: 4, selector: ([key]) => key })
            .map((told) => new Map(told)),
        }),
      ),
      { maxLength: 6, selector: ([id]) => id },
    )
    .map((programs) => new Map(programs)),
});

describe('what is written can be read', () => {
  test('word for word', () => {
    fc.assert(
      fc.property(NOTEBOOK, (notebook) => {
        expect(decodeNotebook(encodeNotebook(notebook))).toEqual(notebook);
      }),
    );
  });

  test('whatever stands there, reading never fails', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => decodeNotebook(text)).not.toThrow();
      }),
    );
  });

  test('whatever a notebook holds instead of its parts, what is read can be written and read again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (saved, picks, programs) => {
        const read = decodeNotebook(JSON.stringify({ version: 1, saved, picks, programs }));
        expect(read && decodeNotebook(encodeNotebook(read))).toEqual(read);
        expect(read).toBeDefined();
      }),
    );
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['another version', '{"version":2,"saved":["aaaaaaa1"]}'],
  ])('%s is no notebook', (_reason, text) => {
    expect(decodeNotebook(text)).toBeUndefined();
  });

  test('names of objects are names like any other', () => {
    const text =
      '{"version":1,"programs":[["__proto__",{"note":"x"}],["constructor",{"note":"y","told":[["__proto__",{"said":"yes"}]]}]]}';
    const { programs } = decodeNotebook(text) ?? emptyNotebook();
    expect([...programs.keys()]).toEqual(['constructor']);
    expect(programs.get('constructor')?.told.get('__proto__')?.said).toBe('yes');
    expect(({} as { note?: string }).note).toBeUndefined();
  });

  test('an answer, a day or an id that is none is left out', () => {
    const read = decodeNotebook(
      JSON.stringify({
        version: 1,
        saved: ['aaaaaaa1', '<b>', 7, 'aaaaaaa1'],
        programs: [['a', { told: [['k', { said: 'maybe', on: 'May 12' }]] }]],
      }),
    );
    expect(read?.saved).toEqual(['aaaaaaa1']);
    expect(read?.programs.get('a')?.told.get('k')).toMatchObject({ said: '', on: '' });
  });
});

test('a browser keeps as long a shortlist as a page shows', () => {
  expect(MOST_SAVED).toBe(MOST_SHORTLISTED);
});

describe('notes', () => {
  test('on a program that was merged go to the one that took its place', () => {
    const notebook = emptyNotebook();
    notebook.saved = ['old', 'new', 'other'];
    const old = notesOn(notebook, 'old', 'Old Name');
    old.note = 'Asked for Maria.';
    old.told.set('of carf', { ...answer, words: 'old' });
    old.told.set('of dbt', { ...answer, words: 'old' });
    const fresh = notesOn(notebook, 'new', '');
    fresh.note = 'Near the bus.';
    fresh.told.set('of carf', { ...answer, words: 'new' });
    moveNotes(notebook, 'old', 'new');
    expect(notebook.saved).toEqual(['new', 'other']);
    expect([...notebook.programs.keys()]).toEqual(['new']);
    const notes = notebook.programs.get('new');
    expect(notes?.name).toBe('Old Name');
    expect(notes?.note).toBe('Near the bus.\nAsked for Maria.');
    expect([...(notes?.told ?? [])].map(([key, { words }]) => [key, words])).toEqual([
      ['of carf', 'new'],
      ['of dbt', 'old'],
    ]);
  });

  test('that are too long together are cut, and a merge of nothing changes nothing', () => {
    const notebook = emptyNotebook();
    notesOn(notebook, 'old', '').note = 'o'.repeat(LONGEST_NOTE);
    notesOn(notebook, 'new', '').note = 'n'.repeat(LONGEST_NOTE);
    moveNotes(notebook, 'old', 'new');
    moveNotes(notebook, 'never', 'new');
    expect(notebook.programs.get('new')?.note).toBe('n'.repeat(LONGEST_NOTE));
  });

  test('that say nothing are dropped', () => {
    const notebook = emptyNotebook();
    notesOn(notebook, 'empty', 'Empty');
    notesOn(notebook, 'told', 'Told').told.set('of carf', answer);
    dropEmptyNotes(notebook);
    expect([...notebook.programs.keys()]).toEqual(['told']);
  });
});

const answer = {
  question: 'CARF?',
  facet: 'accreditation',
  terms: ['carf'],
  said: 'yes',
  words: '',
  on: '',
  by: '',
} as const;
