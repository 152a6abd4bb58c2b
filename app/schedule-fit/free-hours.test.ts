import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_PARTS } from './day-parts.ts';
import { freeWordsOf, packFreeHours, parseFreeHours, slotsOfFreeHours } from './free-hours.ts';
import { addSlots, noSlots, SLOTS_IN_WEEK, slotNumbers } from './week-slots.ts';

const anySlots = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 0, max: SLOTS_IN_WEEK - 1 })).map((numbers) => {
    const slots = noSlots();
    for (const slot of numbers) addSlots(slots, slot, slot + 1);
    return slots;
  }),
  // As people are free: parts of days, and hours in a row.
  fc
    .tuple(
      fc.subarray([...DAY_PARTS]),
      fc.array(fc.tuple(fc.nat(SLOTS_IN_WEEK - 1), fc.integer({ min: 1, max: 30 })), { maxLength: 5 }),
    )
    .map(([parts, spans]) => {
      const slots = noSlots();
      for (const { from, to } of parts) addSlots(slots, from, to);
      for (const [from, length] of spans) addSlots(slots, from, from + length);
      return slots;
    }),
  fc.constant(noSlots().fill(0xffffffff, 0, 10).fill(0xffff, 10)),
);

const split = (text: string) => text.split(',').filter((word) => word !== '');

describe('laws', () => {
  test('every set of half hours comes back from its address, which is final and short', () => {
    fc.assert(
      fc.property(anySlots, (slots) => {
        const words = freeWordsOf(slots);
        expect(slotNumbers(slotsOfFreeHours(words))).toEqual(slotNumbers(slots));
        const packed = packFreeHours(words);
        expect(packed.length).toBeLessThan(24 * 14);
        expect(parseFreeHours(split(packed))).toEqual({ words, notRecognised: [] });
      }),
      { numRuns: 400 },
    );
  });

  test('any words are read, those that are none named, and what they mean has one spelling', () => {
    const anyWord = fc.oneof(
      fc.constantFrom(...DAY_PARTS.map(({ word }) => word)),
      fc
        .tuple(fc.constantFrom('mon', 'sun', 'day'), fc.nat(25), fc.nat(59), fc.nat(25), fc.nat(59))
        .map(([day, ...times]) => {
          const [a, b, c, d] = times.map((time) => String(time).padStart(2, '0'));
          return `${day}-${a}${b}-${c}${d}`;
        }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(anyWord), (words) => {
        const parsed = parseFreeHours(words);
        const known = words.filter((word) => !parsed.notRecognised.includes(word));
        expect(parseFreeHours(known)).toEqual({ words: parsed.words, notRecognised: [] });
        expect(parseFreeHours([...known].reverse()).words).toEqual(parsed.words);
      }),
      { numRuns: 400 },
    );
  });
});

test.each<[string, string[], string]>([
  ['mon-evening', ['mon-evening'], 'a whole part'],
  ['mon-1700-2200', ['mon-evening'], 'half hours that make a whole part'],
  [
    'tue-evening,mon-evening,mon-evening',
    ['mon-evening', 'tue-evening'],
    'in the order of the week, each once',
  ],
  ['mon-1600-2200', ['mon-1600-1700', 'mon-evening'], 'a part and what is left'],
  ['mon-1730-2100', ['mon-1730-2100'], 'half hours'],
  ['mon-1200-1300,mon-1300-1400', ['mon-1200-1400'], 'what meets is joined'],
  ['mon-2200-0200', ['mon-2200-2400', 'tue-0000-0200'], 'past midnight'],
  ['sun-2330-0030', ['mon-0000-0030', 'sun-2330-2400'], "past the week's end"],
  ['mon-0000-2400', ['mon-0000-0600', 'mon-morning', 'mon-midday', 'mon-evening', 'mon-2200-2400'], 'a day'],
  ['', [], 'nothing'],
])('%s is %j: %s', (text, words) => {
  expect(parseFreeHours(split(text))).toEqual({ words, notRecognised: [] });
});

test.each([
  ['evening', 'no day'],
  ['mon-night', 'no such part'],
  ['mon-1715-1800', 'not on the half hour'],
  ['mon-1800-1800', 'no time at all'],
  ['mon-2400-0100', 'no clock begins so'],
  ['mon-1000-2430', 'later than midnight'],
  ['mon-2500-2600', 'no such hour'],
  ['day-1000-1100', 'no such day'],
  [`h${'0'.repeat(83)}`, 'too few digits'],
  [`h${'g'.repeat(84)}`, 'no digits'],
  ['__proto__', 'no hole in an object'],
])('%s is named: %s', (word) => {
  expect(parseFreeHours([word])).toEqual({ words: [], notRecognised: [word] });
});

test('what is free on many pieces of the week is packed', () => {
  const words = parseFreeHours(DAY_PARTS.map(({ word }) => word.replace(/-\w+$/, '-0900-0930'))).words;
  expect(packFreeHours(words)).toBe(words.join(','));
  const slots = noSlots();
  for (let slot = 0; slot < SLOTS_IN_WEEK; slot += 2) addSlots(slots, slot, slot + 1);
  expect(packFreeHours(freeWordsOf(slots))).toBe(`h${'a'.repeat(84)}`);
});
