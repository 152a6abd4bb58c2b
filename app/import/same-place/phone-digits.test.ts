import { expect, test } from 'vitest';
import { phoneDigits } from './phone-digits.ts';

test.each<[string, string | undefined, string]>([
  ['303-555-0134', '3035550134', 'as SAMHSA writes it'],
  ['(303) 555-0134', '3035550134', 'as Colorado writes it'],
  ['303.555.0134 x4017', '3035550134', 'extension'],
  ['303-555-0134 ext. 9', '3035550134', 'extension spelled out'],
  ['+1 303 555 0134', '3035550134', 'country code'],
  ['888-PARNEXT', '8887276398', 'letters of the keypad; the X is a letter'],
  ['(719) 545-2746 or 719-583-2207', '7195452746', 'the first of two'],
  ['999-999-9999', undefined, 'one digit repeated'],
  ['555-0134', undefined, 'too short'],
  ['', undefined, 'blank'],
])('%s → %s (%s)', (text, digits) => {
  expect(phoneDigits(text)).toBe(digits);
});
