/**
 * Rearranges `items` so that places `from` to `to` hold what they would hold if all were sorted, in order.
 * Linear on average, whatever the page.
 */
export function selectRange(
  items: Int32Array,
  from: number,
  to: number,
  before: (a: number, b: number) => number,
): Int32Array {
  if (from >= items.length || from >= to) return items.subarray(0, 0);
  const end = Math.min(to, items.length);
  if (from > 0) partition(items, 0, items.length - 1, from, before);
  if (end < items.length) partition(items, from, items.length - 1, end, before);
  return items.subarray(from, end).sort(before);
}

/** Hoare's selection: afterwards all before place `k` come before what stands there, and all behind come behind. */
function partition(
  items: Int32Array,
  first: number,
  last: number,
  k: number,
  before: (a: number, b: number) => number,
): void {
  let low = first;
  let high = last;
  while (low < high) {
    const pivot = middleOf(items[low]!, items[(low + high) >>> 1]!, items[high]!, before);
    let left = low;
    let right = high;
    while (left <= right) {
      while (before(items[left]!, pivot) < 0) left++;
      while (before(items[right]!, pivot) > 0) right--;
      if (left <= right) {
        const item = items[left]!;
        items[left++] = items[right]!;
        items[right--] = item;
      }
    }
    if (k <= right) high = right;
    else if (k >= left) low = left;
    else return;
  }
}

/** The median of three, which keeps sorted and reversed input from being the worst case. */
function middleOf(a: number, b: number, c: number, before: (a: number, b: number) => number): number {
  if (before(a, b) > 0) return middleOf(b, a, c, before);
  if (before(b, c) <= 0) return b;
  return before(a, c) > 0 ? a : c;
}
