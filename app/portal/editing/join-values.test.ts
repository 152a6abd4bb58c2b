import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsThatDiffer, isSameValue } from './compare-values.ts';
import { findClashes, joinValues, type Side } from './join-values.ts';

const value = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.constantFrom('yes', 'no', ['x', 'y'], ['x'], { cents: 1 }),
);

test('a join holds each choice, and all in which both agree: no field of either is lost', () => {
  const sides = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom<Side>('mine', 'theirs'));
  fc.assert(
    fc.property(value, value, value, sides, (base, theirs, mine, chosen) => {
      const clashes = findClashes(base, theirs, mine);
      const choices = Object.fromEntries(
        clashes.map(({ field }) => [field, chosen[field] ?? ('mine' as const)]),
      );
      const joined = joinValues(theirs, mine, choices);
      for (const field of ['a', 'b', 'c', 'd']) {
        const source = choices[field] === 'theirs' ? theirs : choices[field] === 'mine' ? mine : theirs;
        expect(joined[field]).toEqual(source[field]);
        if (!choices[field]) expect(mine[field]).toEqual(theirs[field]);
      }
    }),
  );
});

test('who alone changed a field is chosen before anybody is asked; where both did, nobody is', () => {
  fc.assert(
    fc.property(value, value, value, (base, theirs, mine) => {
      const [byThem, byMe] = [fieldsThatDiffer(base, theirs), fieldsThatDiffer(base, mine)];
      for (const { field, chosen } of findClashes(base, theirs, mine)) {
        const expected = byThem.includes(field) && byMe.includes(field) ? undefined : chosen;
        expect(chosen).toBe(expected);
        if (chosen) expect(chosen === 'mine' ? byThem : byMe).not.toContain(field);
      }
    }),
  );
});

test('two values are the same in whatever order their fields come', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(isSameValue(one, Object.fromEntries(Object.entries(one).reverse()))).toBe(true);
    }),
  );
});
