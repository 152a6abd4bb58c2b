import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSignature, signatureOf } from './signature.ts';
import { slotNumbers, type WeeklySession } from './week-slots.ts';

const session = (weekday: number, startsAt: number, endsAt: number, online = false): WeeklySession => ({
  weekday,
  startsAt,
  endsAt,
  online,
});

test.each<[string, WeeklySession, number[]]>([
  ['a start and an end on the half hour', session(0, 60, 120), [2, 3]],
  ['a start rounds down and an end up', session(0, 75, 100), [2, 3]],
  ['the last half hour of a day', session(1, 1410, 1440), [95]],
  ['past midnight', session(0, 1410, 30), [47, 48]],
  ['past the end of the week', session(6, 1410, 30), [0, 335]],
])('half hours: %s', (_reason, given, expected) => {
  expect(slotNumbers(readSignature(signatureOf([given], 'America/Denver')).inPerson)).toEqual(expected);
});

test('what meets online and what meets in person stand apart', () => {
  const { inPerson, online, timeZone } = readSignature(
    signatureOf([session(0, 0, 30), session(2, 0, 30, true)], undefined),
  );
  expect([slotNumbers(inPerson), slotNumbers(online), timeZone]).toEqual([[0], [96], undefined]);
});

const anySession = fc
  .tuple(
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 0, max: 1439 }),
    fc.integer({ min: 1, max: 1440 }),
    fc.boolean(),
  )
  .map((of) => session(...of));

test('the order of sessions does not matter, and what was written can be read', () => {
  fc.assert(
    fc.property(
      fc.array(anySession, { maxLength: 8 }),
      fc.constantFrom('America/Denver', undefined),
      (sessions, zone) => {
        const signature = signatureOf(sessions, zone);
        expect(signatureOf([...sessions].reverse(), zone)).toBe(signature);
        const read = readSignature(signature);
        expect(read.timeZone).toBe(zone);
        for (const [slots, online] of [
          [read.inPerson, false],
          [read.online, true],
        ] as const) {
          const alone = sessions.filter((each) => each.online === online);
          expect(slotNumbers(slots)).toEqual(
            slotNumbers(readSignature(signatureOf(alone, zone))[online ? 'online' : 'inPerson']),
          );
        }
      },
    ),
  );
});

test.each([
  ['empty', ''],
  ['two parts', 'America/Denver|00'],
  ['letters that are no digits', `x|${'g'.repeat(88)}|${'0'.repeat(88)}`],
])('%s is no signature', (_reason, text) => {
  expect(() => readSignature(text)).toThrow(RangeError);
});
