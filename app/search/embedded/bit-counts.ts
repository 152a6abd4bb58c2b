const planes = new Int32Array(32);

/**
 * Adds to `counts[32 * word + bit]` in how many of the rows the bit is set. Rows are `rowWords` long, and
 * `slots` names those to look at.
 *
 * Adds eight rows at a time, all 32 bits at once, as a circuit of full adders would (Harley and Seal): `ones`, `twos`
 * and `fours` hold the low bits of 32 running sums, `planes` those from eight up.
 */
export function addBitCounts(
  rows: Int32Array,
  rowWords: number,
  word: number,
  slots: Int32Array,
  counts: Int32Array,
): void {
  const eighths = slots.length - (slots.length % 8);
  let ones = 0;
  let twos = 0;
  let fours = 0;
  planes.fill(0);
  for (let i = 0; i < eighths; i += 8) {
    const a = rows[slots[i]! * rowWords + word]!;
    const b = rows[slots[i + 1]! * rowWords + word]!;
    const c = rows[slots[i + 2]! * rowWords + word]!;
    const d = rows[slots[i + 3]! * rowWords + word]!;
    const e = rows[slots[i + 4]! * rowWords + word]!;
    const f = rows[slots[i + 5]! * rowWords + word]!;
    const g = rows[slots[i + 6]! * rowWords + word]!;
    const h = rows[slots[i + 7]! * rowWords + word]!;
    let half = ones ^ a;
    const twosAB = (ones & a) | (half & b);
    ones = half ^ b;
    half = ones ^ c;
    const twosCD = (ones & c) | (half & d);
    ones = half ^ d;
    half = ones ^ e;
    const twosEF = (ones & e) | (half & f);
    ones = half ^ f;
    half = ones ^ g;
    const twosGH = (ones & g) | (half & h);
    ones = half ^ h;
    half = twos ^ twosAB;
    const foursAD = (twos & twosAB) | (half & twosCD);
    twos = half ^ twosCD;
    half = twos ^ twosEF;
    const foursEH = (twos & twosEF) | (half & twosGH);
    twos = half ^ twosGH;
    half = fours ^ foursAD;
    let carry = (fours & foursAD) | (half & foursEH);
    fours = half ^ foursEH;
    for (let plane = 3; carry !== 0; plane++) {
      const sum = planes[plane]!;
      planes[plane] = sum ^ carry;
      carry &= sum;
    }
  }
  planes[0] = ones;
  planes[1] = twos;
  planes[2] = fours;
  for (let plane = 0; plane < planes.length; plane++) addBits(planes[plane]!, 1 << plane, word, counts);
  for (let i = eighths; i < slots.length; i++) addBits(rows[slots[i]! * rowWords + word]!, 1, word, counts);
}

function addBits(bits: number, worth: number, word: number, counts: Int32Array): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    counts[(word << 5) + 31 - Math.clz32(left & -left)]! += worth;
  }
}
