const KEYPAD: Readonly<Record<string, string>> = {
  a: '2',
  b: '2',
  c: '2',
  d: '3',
  e: '3',
  f: '3',
  g: '4',
  h: '4',
  i: '4',
  j: '5',
  k: '5',
  l: '5',
  m: '6',
  n: '6',
  o: '6',
  p: '7',
  q: '7',
  r: '7',
  s: '7',
  t: '8',
  u: '8',
  v: '8',
  w: '9',
  x: '9',
  y: '9',
  z: '9',
};

/** The ten digits without country code or extension; undefined where the text is no usable number. */
export function phoneDigits(text: string): string | undefined {
  const spoken = text.toLowerCase().replace(/\s*(?:extension|ext|x)[.:]?\s*\d+\s*$/, '');
  let digits = spoken.replace(/[a-z]/g, (letter) => KEYPAD[letter] ?? '').replace(/\D/g, '');
  if (digits.length > 10 && digits.startsWith('1')) digits = digits.slice(1);
  if (digits.length < 10) return undefined;
  digits = digits.slice(0, 10);
  return /^(\d)\1{9}$/.test(digits) ? undefined : digits;
}
