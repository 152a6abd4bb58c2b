import { datesIn } from '../dates.ts';
import { pluralsIn } from '../plural.ts';

export const countOf = pluralsIn('en-US');

export const sayDate = datesIn('en-US');

/** "a, b and c". */
export function listOf(words: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joiner} ${words[words.length - 1]}`;
}
