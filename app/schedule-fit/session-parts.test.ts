import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termsOfFacet } from '#app/vocabulary/terms.ts';
import { partsOfSession, partsOfSessions, SESSION_PARTS } from './session-parts.ts';
import { MINUTES_IN_DAY, type WeeklySession } from './week-slots.ts';

const meets = (weekday: number, startsAt: number, endsAt: number): WeeklySession => ({
  weekday,
  startsAt: startsAt * 60,
  endsAt: endsAt * 60,
  online: false,
});

test('the parts are the terms of the facet', () => {
  expect(SESSION_PARTS).toEqual(termsOfFacet('daypart').map(({ slug }) => slug));
});

test.each<[string, WeeklySession, string[]]>([
  ['a morning', meets(0, 9, 12), ['morning']],
  ['a morning that runs over a little', meets(0, 9, 12.5), ['morning']],
  ['before work', meets(0, 5.5, 8), ['morning']],
  ['over noon', meets(0, 11, 14), ['morning', 'midday']],
  ['shorter than an hour, over noon', meets(0, 11.75, 12.25), ['morning', 'midday']],
  ['noon itself', meets(0, 12, 13), ['midday']],
  ['from shortly before noon', meets(0, 11.5, 14.5), ['midday']],
  ['a whole day', meets(0, 9, 17), ['morning', 'midday']],
  ['an afternoon', meets(0, 13, 16), ['midday']],
  ['after school: whoever works until 5 cannot come', meets(0, 15.5, 18.5), ['midday']],
  ['about 5 pm', meets(0, 16.5, 19.5), ['evening']],
  ['an evening', meets(0, 18, 21), ['evening']],
  ['past midnight', meets(4, 22, 1), ['evening']],
  ['after midnight', meets(0, 0, 3), ['morning']],
  ['a Saturday morning', meets(5, 9, 12), ['morning', 'weekend']],
  ['a Sunday evening', meets(6, 18, 21), ['evening', 'weekend']],
  ['a Friday night into Saturday starts on Friday', meets(4, 23, 2), ['evening']],
])('%s', (_reason, session, expected) => {
  expect(partsOfSession(session)).toEqual(expected);
});

const session = fc.record({
  weekday: fc.integer({ min: 0, max: 6 }),
  startsAt: fc.integer({ min: 0, max: MINUTES_IN_DAY - 1 }),
  endsAt: fc.integer({ min: 1, max: MINUTES_IN_DAY }),
  online: fc.boolean(),
});

test('every session has a part of the day, and many have what each of them has', () => {
  fc.assert(
    fc.property(fc.array(session, { maxLength: 8 }), (sessions) => {
      const each = sessions.map(partsOfSession);
      for (const parts of each) expect(parts.some((part) => part !== 'weekend')).toBe(true);
      expect(new Set(partsOfSessions(sessions))).toEqual(new Set(each.flat()));
    }),
  );
});
