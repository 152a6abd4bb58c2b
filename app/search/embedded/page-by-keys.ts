/** Keys are split into two halves of so many bits, each of which is counted in an array. */
const HALF_BITS = 15;
const HALF = 1 << HALF_BITS;
const LOWER_HALF = HALF - 1;

/**
 * Items at places `from` to `to` of `items` in the order of their keys, and then of `rest`. Keys are from 0 to 2³⁰ − 1. Sorts only
 * the items whose keys belong to the page: thousands can have the same.
 */
export function pageByKeys(
  items: Int32Array,
  { from, to }: { from: number; to: number },
  keys: Int32Array,
  rest: (a: number, b: number) => number,
): Int32Array {
  if (from >= items.length || from >= to) return items.subarray(0, 0);
  const lowest = keyAtPlace(items, from, keys);
  const highest = keyAtPlace(items, Math.min(to, items.length) - 1, keys);
  const candidates: number[] = [];
  let before = 0;
  for (let i = 0; i < items.length; i++) {
    const key = keys[items[i]!]!;
    if (key < lowest) before++;
    else if (key <= highest) candidates.push(items[i]!);
  }
  candidates.sort((a, b) => keys[a]! - keys[b]! || rest(a, b));
  return Int32Array.from(candidates.slice(from - before, to - before));
}

/** The key that stands at the place once all are sorted. */
function keyAtPlace(items: Int32Array, place: number, keys: Int32Array): number {
  const upper = new Int32Array(HALF);
  for (let i = 0; i < items.length; i++) upper[keys[items[i]!]! >>> HALF_BITS]!++;
  const { bucket, left } = bucketOfPlace(upper, place);
  const lower = new Int32Array(HALF);
  for (let i = 0; i < items.length; i++) {
    const key = keys[items[i]!]!;
    if (key >>> HALF_BITS === bucket) lower[key & LOWER_HALF]!++;
  }
  return bucket * HALF + bucketOfPlace(lower, left).bucket;
}

function bucketOfPlace(counts: Int32Array, place: number): { bucket: number; left: number } {
  let bucket = 0;
  let left = place;
  while (left >= counts[bucket]!) left -= counts[bucket++]!;
  return { bucket, left };
}
