import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePrint, MOST_PRINTED, PRINT_FORMS, PRINT_PARTS } from './print-url.ts';

const decode = (query: string) => decodePrint(new URLSearchParams(query));

describe('what goes on paper', () => {
  test.each<[reason: string, query: string, expected: Partial<ReturnType<typeof decodePrint>>]>([
    ['nothing chosen: all of it', 'p=a&p=b', { form: 'questions', parts: PRINT_PARTS, chosen: ['a', 'b'] }],
    ['one form', 'p=a&as=table', { form: 'table' }],
    [
      'some criteria, in their own order',
      'p=a&part=insurance&part=accreditation',
      { parts: ['accreditation', 'insurance'] },
    ],
    ['a list with commas', 'p=a&part=insurance,SCHEDULE', { parts: ['schedule', 'insurance'] }],
    ['some programs, in the order of picking', 'p=a&p=b&p=c&only=c&only=a', { chosen: ['a', 'c'] }],
    ['a program that was never picked is not chosen', 'p=a&only=z', { chosen: ['a'] }],
    ['large type and a search beside it', 'p=a&type=large&near=80202', { isLarge: true, notRecognised: [] }],
    [
      'words that it does not know are named',
      'p=a&as=poster&part=money',
      {
        form: 'questions',
        parts: PRINT_PARTS,
        notRecognised: [
          { name: 'as', word: 'poster', why: 'unknown-name' },
          { name: 'part', word: 'money', why: 'unknown-name' },
        ],
      },
    ],
  ])('%s', (_reason, query, expected) => {
    expect(decode(query)).toMatchObject(expected);
  });

  test('any parameters: a form, some criteria, and programs that were picked', () => {
    const names = fc.constantFrom('p', 'as', 'part', 'only', 'type', 'near');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string()), { maxLength: 30 }), (pairs) => {
        const { form, parts, picks, chosen } = decodePrint(new URLSearchParams(pairs));
        expect(PRINT_FORMS).toContain(form);
        expect(parts.length).toBeGreaterThan(0);
        expect(picks.length).toBeLessThanOrEqual(MOST_PRINTED);
        expect(picks).toEqual(expect.arrayContaining([...chosen]));
        expect(chosen.length > 0).toBe(picks.length > 0);
      }),
    );
  });
});
