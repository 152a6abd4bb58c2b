import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchHref } from '#app/needs/search-url.ts';
import { decodeStart, STEPS, startHref, stepAfter, stepBefore } from './start-url.ts';

const decode = (query: string) => decodeStart(new URLSearchParams(query));

describe('what the address of a screen says', () => {
  test.each<[reason: string, query: string, expected: Partial<ReturnType<typeof decodeStart>>]>([
    ['nothing: the first question', '', { step: 'who', who: 'any', isDanger: false }],
    ['a question, and whom it is about', 'step=age&for=them', { step: 'age', who: 'them' }],
    ['words in other letters', 'step=AGE&for=Me', { step: 'age', who: 'me' }],
    ['what it does not know: the first question', 'step=money&for=everyone', { step: 'who', who: 'any' }],
    ['danger', 'danger=yes', { isDanger: true }],
    [
      'a plan of the choice that mixes facets',
      'plan=aetna',
      { state: expect.objectContaining({ needs: { payers: ['aetna'] } }) },
    ],
    ['no plan was chosen', 'plan=', { state: expect.objectContaining({ needs: {} }), notRecognised: [] }],
  ])('%s', (_reason, query, expected) => {
    expect(decode(query)).toMatchObject(expected);
  });

  test('the answers are those of the search that it ends on', () => {
    const { state } = decode(
      'step=week&for=me&near=80202&ages=adults&focus=substance-use&daypart=evening&plan=aetna',
    );
    expect(searchHref(state)).toBe(
      '/search?near=80202&focus=substance-use&ages=adults&daypart=evening&payers=aetna',
    );
  });

  test('any address: a question or the end, and the same when it is written and read again', () => {
    const names = fc.constantFrom(
      'step',
      'for',
      'danger',
      'near',
      'plan',
      'ages',
      'at',
      'care',
      'free',
      'start',
    );
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...STEPS,
        'done',
        'me',
        'them',
        'yes',
        'adults',
        'aetna',
        '80202',
        'fri-morning',
        '2026-01-01',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, words), { maxLength: 12 }), (pairs) => {
        const { notRecognised: _named, ...first } = decodeStart(new URLSearchParams(pairs));
        const href = startHref(first);
        const { notRecognised, ...again } = decode(href.split('?')[1] ?? '');
        expect(again).toEqual(first);
        expect(notRecognised).toEqual([]);
      }),
    );
  });

  test('each question leads to the next, and back', () => {
    for (const step of STEPS) {
      const next = stepAfter(step);
      if (next !== 'done') expect(stepBefore(next)).toBe(step);
    }
    expect(stepBefore('who')).toBeUndefined();
    expect(stepAfter('week')).toBe('done');
  });
});
