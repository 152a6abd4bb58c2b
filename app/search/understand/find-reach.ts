import { RADII_MILES } from '#app/needs/search-state.ts';
import { type Draft, foldedOf, isFree, type ReachSpan } from './span.ts';

/** "8 Mile" is a road: only words before or behind make a distance of it. */
const BEFORE: ReadonlySet<string> = new Set(['within', 'under', 'less than', 'no more than', 'max', 'up to']);
const BEHIND: ReadonlySet<string> = new Set(['of', 'from', 'away', 'around', 'radius', 'near', 'to', 'max']);
const MILES: ReadonlySet<string> = new Set(['mile', 'miles', 'mi']);
const MOST_WORDS_BEFORE = 3;
const WIDEST = RADII_MILES[RADII_MILES.length - 1]!;

/** "Within 10 miles": a distance that begins here, as the smallest that can be chosen and holds it. */
export function findReachAt(draft: Draft, from: number): ReachSpan | undefined {
  for (let length = MOST_WORDS_BEFORE; length >= 0; length--) {
    const number = from + length;
    const end = number + 2;
    if (!isFree(draft, from, end)) continue;
    const [count = '', unit = ''] = foldedOf(draft, number, end);
    if (!/^\d{1,3}$/.test(count) || !MILES.has(unit)) continue;
    const isLed = BEFORE.has(foldedOf(draft, from, number).join(' '));
    const [behind = ''] = foldedOf(draft, end, end + 1);
    const isFollowed = length === 0 && BEHIND.has(behind) && isFree(draft, end, end + 1);
    if (!isLed && !isFollowed) continue;
    const miles = RADII_MILES.find((each) => each >= Number(count)) ?? WIDEST;
    return { kind: 'reach', from, to: isFollowed ? end + 1 : end, miles };
  }
  return undefined;
}
