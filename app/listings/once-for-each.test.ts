import { expect, test } from 'vitest';
import { onceForEach } from './once-for-each.ts';

test('each object is made of once, also where nothing comes of it; another that looks the same is another', () => {
  const made: string[] = [];
  const lengthOf = onceForEach((word: { text: string }) => {
    made.push(word.text);
    return word.text.length || undefined;
  });
  const [empty, one] = [{ text: '' }, { text: 'one' }];
  expect([empty, one, empty, one, { text: 'one' }].map(lengthOf)).toEqual([undefined, 3, undefined, 3, 3]);
  expect(made).toEqual(['', 'one', 'one']);
});
