import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_CONTACT, LONGEST_WORDS, readCorrectionReport } from './correction-report.ts';

const TODAY = '2026-11-22';
const untold = { term: '', answer: '', toldOn: '', toldBy: '' };
const typed = { wrong: ['closed'], words: '', contact: '', ...untold };
const told = { ...typed, wrong: [], term: 'cbt', answer: 'no', toldOn: '2026-11-20' };

describe('what can be sent', () => {
  test.each([
    ['a choice alone', typed, { wrong: ['closed'] }],
    [
      'all of it, in the form’s order',
      { ...typed, wrong: ['other', 'closed'], words: 'It moved.', contact: 'a@b.example' },
      { wrong: ['closed', 'other'], words: 'It moved.', contact: 'a@b.example' },
    ],
    [
      'a choice that the form does not have',
      { ...typed, wrong: ['closed', 'drop table'] },
      { wrong: ['closed'] },
    ],
    [
      'lines of any system',
      { ...typed, words: ' a\r\nb\rc\u0000\u001b[0m ' },
      { wrong: ['closed'], words: 'a\nb\nc[0m' },
    ],
    [
      'as many letters as fit, counted as people count them',
      { ...typed, words: '😀'.repeat(LONGEST_WORDS) },
      { wrong: ['closed'], words: '😀'.repeat(LONGEST_WORDS) },
    ],
  ])('%s', (_reason, form, report) => {
    expect(readCorrectionReport(form, TODAY)).toEqual({ kind: 'report', report });
  });
});

test('an answer that the program gave', () => {
  const answer = { term: 'cbt', answer: 'no', toldOn: '2026-11-20' };
  expect(readCorrectionReport(told, TODAY)).toEqual({ kind: 'report', report: { wrong: [], told: answer } });
  expect(readCorrectionReport({ ...told, toldBy: ' Front desk ', toldOn: '2026-11-23' }, TODAY)).toEqual({
    kind: 'report',
    report: { wrong: [], told: { ...answer, toldBy: 'Front desk', toldOn: '2026-11-23' } },
  });
});

describe('what is asked again', () => {
  test.each([
    ['an answer to nothing that we know', { ...told, term: 'toString' }, { term: 'term-missing' }],
    ['a question without its answer', { ...told, answer: 'maybe' }, { answer: 'answer-missing' }],
    ['no day', { ...told, toldOn: '' }, { toldOn: 'told-on-missing' }],
    ['a day that no month has', { ...told, toldOn: '2026-02-31' }, { toldOn: 'told-on-missing' }],
    ['a day to come', { ...told, toldOn: '2026-11-24' }, { toldOn: 'told-on-missing' }],
    ['a day of long ago', { ...told, toldOn: '2025-11-20' }, { toldOn: 'told-on-missing' }],
    ['nothing chosen', { ...typed, wrong: [] }, { wrong: 'none-chosen' }],
    [
      'something else, and not what',
      { ...typed, wrong: ['other'], words: ' \n ' },
      { words: 'words-missing' },
    ],
    ['too many words', { ...typed, words: 'a'.repeat(LONGEST_WORDS + 1) }, { words: 'words-too-long' }],
    [
      'too long a contact',
      { ...typed, contact: 'a'.repeat(LONGEST_CONTACT + 1) },
      { contact: 'contact-too-long' },
    ],
    [
      'all at once',
      {
        ...untold,
        wrong: [],
        words: 'a'.repeat(LONGEST_WORDS + 1),
        contact: 'a'.repeat(LONGEST_CONTACT + 1),
      },
      { wrong: 'none-chosen', words: 'words-too-long', contact: 'contact-too-long' },
    ],
  ])('%s', (_reason, form, trouble) => {
    expect(readCorrectionReport(form, TODAY)).toEqual({ kind: 'trouble', trouble });
  });
});

test('it has an answer to anything', () => {
  const text = fc.string({ unit: 'binary', maxLength: 3_000 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), text, text, (wrong, words, contact) => {
      expect(['report', 'trouble']).toContain(
        readCorrectionReport(
          { wrong, words, contact, term: words, answer: contact, toldOn: words, toldBy: contact },
          TODAY,
        ).kind,
      );
    }),
  );
});
