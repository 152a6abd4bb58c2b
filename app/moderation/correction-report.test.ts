import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_CONTACT, LONGEST_WORDS, readCorrectionReport } from './correction-report.ts';

const typed = { wrong: ['closed'], words: '', contact: '' };

describe('what can be sent', () => {
  test.each([
    ['a choice alone', typed, { wrong: ['closed'] }],
    [
      'all of it, in the form’s order',
      { wrong: ['other', 'closed'], words: 'It moved.', contact: 'a@b.example' },
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
    expect(readCorrectionReport(form)).toEqual({ kind: 'report', report });
  });
});

describe('what is asked again', () => {
  test.each([
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
      { wrong: [], words: 'a'.repeat(LONGEST_WORDS + 1), contact: 'a'.repeat(LONGEST_CONTACT + 1) },
      { wrong: 'none-chosen', words: 'words-too-long', contact: 'contact-too-long' },
    ],
  ])('%s', (_reason, form, trouble) => {
    expect(readCorrectionReport(form)).toEqual({ kind: 'trouble', trouble });
  });
});

test('it has an answer to anything', () => {
  const text = fc.string({ unit: 'binary', maxLength: 3_000 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), text, text, (wrong, words, contact) => {
      expect(['report', 'trouble']).toContain(readCorrectionReport({ wrong, words, contact }).kind);
    }),
  );
});
