import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_COMPARED, takePicks, withPicks } from './picks.ts';

const picksOf = (query: string) => takePicks(new URLSearchParams(query));

test.each([
  ['several, in their order', 'p=b&p=a', ['b', 'a']],
  ['a list with commas', 'p=a,b', ['a', 'b']],
  ['the words before an id are for people', 'p=two-rivers-denver-co-0abc', ['0abc']],
  ['repeats fold', 'p=a&p=b&p=a', ['a', 'b']],
  ['an id and its address fold', 'p=0abc&p=two-rivers-0abc', ['0abc']],
  ['case is nothing', 'p=0ABC&p=0abc', ['0abc']],
  ['blanks are nothing', 'p=&p=%20&p=,&p=a', ['a']],
  ['a name without an id is nothing', 'p=two-rivers-', []],
  ['what is no id stays, to be named', 'p=%3Cscript%3E', ['<script>']],
  ['none', 'near=80202', []],
])('%s: %s', (_reason, query, picks) => {
  expect(picksOf(query).picks).toEqual(picks);
});

test('a fifth is told apart', () => {
  expect(picksOf('p=a&p=b&p=c&p=d&p=e&p=a')).toMatchObject({ picks: ['a', 'b', 'c', 'd'], beyond: ['e'] });
});

test('what else the address says stays', () => {
  expect(picksOf('near=80202&p=a&x=1').rest.toString()).toBe('near=80202&x=1');
});

test.each([
  ['no picks', '/search?near=1', [], '/search?near=1'],
  ['a bare path', '/search', ['a', 'b'], '/search?p=a&p=b'],
  ['other parameters follow', '/search?near=1', ['a'], '/search?p=a&near=1'],
  ['before the fragment', '/search?near=1#could', ['a'], '/search?p=a&near=1#could'],
  ['a bare question mark', '/search?#x', ['a'], '/search?p=a#x'],
  ['what is no id', '/search', ['<&>'], '/search?p=%3C%26%3E'],
])('withPicks: %s', (_reason, href, picks, expected) => {
  expect(withPicks(href, picks)).toBe(expected);
});

test('any parameters: few short picks, each once, that an address carries unchanged', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 60 }), (values) => {
      const { picks, beyond } = takePicks(new URLSearchParams(values.map((value) => ['p', value])));
      expect(picks.length).toBeLessThanOrEqual(MOST_COMPARED);
      const all = [...picks, ...beyond];
      expect(new Set(all).size).toBe(all.length);
      for (const pick of all) expect(pick.trim()).not.toBe('');
      const carried = takePicks(new URL(withPicks('http://x/search', picks)).searchParams);
      expect(carried.picks).toEqual(picks);
    }),
  );
});

test('a hundred thousand picks are read as forty', () => {
  const params = new URLSearchParams(Array.from({ length: 100_000 }, (_, id) => ['p', `x${id}`]));
  const { picks, beyond } = takePicks(params);
  expect(picks.length + beyond.length).toBe(40);
});
