const BUCKETS = 4_096;

/**
 * Items at places `from` to `to` of `items` in the order of `before`, which agrees with `keys[item]` wherever two keys
 * differ by more than `doubt`. Keys are 0 or more. Sorts only the items whose keys can belong to the page.
 */
export function nearestPage(
  items: Int32Array,
  { from, to }: { from: number; to: number },
  keys: Float64Array | Int32Array,
  doubt: number,
  before: (a: number, b: number) => number,
): Int32Array {
  if (from >= items.length || from >= to) return items.subarray(0, 0);
  const { lowest, highest } = keyRangeOf(items, from, Math.min(to, items.length), keys);
  let nearer = 0;
  const candidates = items.filter((item) => {
    const key = keys[item]!;
    if (key < lowest - doubt) nearer++;
    return key >= lowest - doubt && key <= highest + doubt;
  });
  return candidates.sort(before).subarray(from - nearer, to - nearer);
}

/** Bounds of the keys at the places, to the width of a bucket. */
function keyRangeOf(items: Int32Array, from: number, to: number, keys: Float64Array | Int32Array) {
  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (const item of items) {
    smallest = Math.min(smallest, keys[item]!);
    largest = Math.max(largest, keys[item]!);
  }
  const width = (largest - smallest) / (BUCKETS - 1) || 1;
  const counts = new Int32Array(BUCKETS);
  for (const item of items) counts[Math.floor((keys[item]! - smallest) / width)]!++;
  let bucket = 0;
  let place = counts[0]!;
  while (place <= from) place += counts[++bucket]!;
  const first = bucket;
  while (place < to) place += counts[++bucket]!;
  // A key may stand a rounding away from its bucket's bound, so each side takes in one bucket more.
  return { lowest: smallest + (first - 1) * width, highest: smallest + (bucket + 2) * width };
}
