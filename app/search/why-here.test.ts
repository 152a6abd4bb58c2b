import { expect, test } from 'vitest';
import { messagesFor } from '#app/language/messages.ts';
import { whyHere } from './why-here.ts';

test.each([
  [0, 0, 'nearest first.'],
  [0, 2, 'nearest first. Ask about the rest.'],
  [1, 2, 'it meets 1 of 2. Ask about the rest.'],
  [2, 2, 'it meets all you asked. Nearest first.'],
])('%i of %i met: %s', (met, asked, words) => {
  expect(whyHere({ met, asked, sort: 'nearest', isFirst: false }, messagesFor('en'))).toBe(
    `Why it is here: ${words}`,
  );
});
