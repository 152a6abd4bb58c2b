import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CountBook, MOST_LISTINGS } from './count-book.ts';
import { COUNT_KINDS, type CountRow } from './counts.ts';

const sumOf = (rows: readonly CountRow[]) =>
  rows.reduce((sum, row) => sum + COUNT_KINDS.reduce((all, kind) => all + row[kind], 0), 0);

test('nothing is lost and nothing is counted twice, whenever it is taken and whatever comes back', () => {
  const step = fc.oneof(
    fc.record({
      kind: fc.constantFrom(...COUNT_KINDS),
      ids: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }),
      day: fc.constantFrom('2026-11-21', '2026-11-22'),
    }),
    fc.constant('taken' as const),
    fc.constant('could not be written' as const),
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const book = new CountBook();
      const expected = new Map<string, number>();
      const written: CountRow[] = [];
      for (const each of steps) {
        if (each === 'taken') written.push(...book.take());
        else if (each === 'could not be written') book.giveBack(book.take());
        else {
          book.note(each.kind, each.ids, each.day);
          for (const id of each.ids) {
            const key = `${id} ${each.day} ${each.kind}`;
            expected.set(key, (expected.get(key) ?? 0) + 1);
          }
        }
      }
      written.push(...book.take());
      const counted = new Map<string, number>();
      for (const row of written) {
        for (const kind of COUNT_KINDS) {
          if (row[kind] === 0) continue;
          const key = `${row.publicId} ${row.day} ${kind}`;
          counted.set(key, (counted.get(key) ?? 0) + row[kind]);
        }
      }
      expect(counted).toEqual(expected);
    }),
  );
});

test('ids that somebody makes up do not fill the memory', () => {
  const book = new CountBook();
  const ids = Array.from({ length: MOST_LISTINGS + 10 }, (_, index) => `id${index}`);
  book.note('called', ids, '2026-11-22');
  book.note('called', ['id0'], '2026-11-22');
  const rows = book.take();
  expect(rows).toHaveLength(MOST_LISTINGS);
  expect(sumOf(rows)).toBe(MOST_LISTINGS + 1);
});
