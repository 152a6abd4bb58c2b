import { expect, test } from 'vitest';
import { CRISIS_LINES, CRISIS_LINES_CHECKED_ON } from './crisis-lines.ts';

test('three lines, in the order of danger, each dialled by its own link', () => {
  expect(CRISIS_LINES.map(({ number, callHref, textHref }) => [number, callHref, textHref])).toEqual([
    ['911', 'tel:911', undefined],
    ['988', 'tel:988', 'sms:988'],
    ['1-800-662-4357', 'tel:+18006624357', undefined],
  ]);
});

test('carry the day on which they were checked', () => {
  expect(CRISIS_LINES_CHECKED_ON).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
