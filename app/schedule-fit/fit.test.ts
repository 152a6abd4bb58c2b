import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attendableOf, type FreeWeek } from './attendable.ts';
import { fitOf } from './fit.ts';
import { parseFreeHours, slotsOfFreeHours } from './free-hours.ts';
import { fitsInPart, fitsWhole, packTrack } from './packed-tracks.ts';
import { readSignature, signatureOf } from './signature.ts';
import { addSlots, hasSlot, noSlots, type WeeklySession } from './week-slots.ts';
import { startOfWeek, zoneShifts } from './zone-shifts.ts';

const DENVER = 'America/Denver';
const SUMMER = startOfWeek(Date.parse('2026-07-15T18:00:00Z'), DENVER);
const EVENING = 18 * 60;

function freeWeek(free: string, about: Partial<FreeWeek> = {}): FreeWeek {
  const slots = slotsOfFreeHours(parseFreeHours(free.split(',')).words);
  return { free: slots, travelMinutes: 0, weekStart: SUMMER, timeZone: DENVER, ...about };
}

/** Meets on these days for so many minutes. */
function track(
  weekdays: readonly number[],
  startsAt = EVENING,
  minutes = 180,
  online = false,
): WeeklySession[] {
  return weekdays.map((weekday) => ({
    weekday,
    startsAt,
    endsAt: ((startsAt + minutes - 1) % 1440) + 1,
    online,
  }));
}

const EVENINGS = 'mon-evening,tue-evening,wed-evening,thu-evening';

describe('fitOf', () => {
  test.each<[WeeklySession[], string, Partial<FreeWeek>, string, string]>([
    [track([0, 1, 2]), EVENINGS, {}, 'whole', 'all inside'],
    [track([0, 1, 4]), EVENINGS, {}, 'part', 'Friday is not free'],
    [track([4, 5]), EVENINGS, {}, 'none', 'no day is free'],
    [track([0], 16 * 60, 180), EVENINGS, {}, 'none', 'it begins before the evening'],
    [track([0], 17 * 60, 300), EVENINGS, {}, 'whole', 'to the last minute'],
    [track([0], 17 * 60, 301), EVENINGS, {}, 'none', 'a minute longer'],
    [track([0], 17 * 60 + 15, 60), EVENINGS, {}, 'whole', 'half hours begun are free'],
    [track([0], 17 * 60), EVENINGS, { travelMinutes: 1 }, 'none', 'no time for the way there'],
    [track([0], 17 * 60 + 30), EVENINGS, { travelMinutes: 30 }, 'whole', 'half an hour for the way'],
    [track([0], 17 * 60 + 30), EVENINGS, { travelMinutes: 31 }, 'none', 'the way begins an hour before'],
    [track([0], 18 * 60, 210), EVENINGS, { travelMinutes: 20 }, 'whole', 'and home until ten'],
    [track([0], 18 * 60, 211), EVENINGS, { travelMinutes: 20 }, 'none', 'home too late'],
    [track([0], 17 * 60, 60, true), EVENINGS, { travelMinutes: 120 }, 'whole', 'nobody travels online'],
    [track([0], 23 * 60, 120), 'mon-2300-2400,tue-0000-0100', {}, 'whole', 'past midnight'],
    [track([0], 23 * 60, 120), 'mon-2300-2400', {}, 'none', 'past midnight into what is not free'],
    [track([6], 23 * 60, 120), 'sun-2300-0100', {}, 'whole', "past the week's end"],
    [track([6], 23 * 60, 120), 'sun-2200-0200', { travelMinutes: 60 }, 'whole', 'and home on Monday'],
    [track([0], 0, 60), 'sun-2300-0200', { travelMinutes: 60 }, 'whole', 'the way begins in the week before'],
    [
      [...track([0, 1]), ...track([2], 9 * 60, 60, true)],
      EVENINGS,
      {},
      'part',
      'only the hour online is in the way',
    ],
    [track([]), EVENINGS, {}, 'none', 'no sessions fit nobody'],
    [track([0]), '', {}, 'none', 'no free hours'],
    [
      track([0, 1, 2], EVENING, 180),
      EVENINGS,
      { timeZone: 'America/New_York' },
      'none',
      'from 8 to 11 in New York',
    ],
    [
      track([0], 17 * 60, 180),
      EVENINGS,
      { timeZone: 'America/New_York' },
      'whole',
      'from 7 to 10 in New York',
    ],
    [
      track([0], 20 * 60, 60),
      'tue-0000-0600',
      { timeZone: 'Pacific/Guam' },
      'none',
      'noon on Tuesday in Guam',
    ],
    [
      track([0], 20 * 60, 60),
      'tue-1200-1300',
      { timeZone: 'Pacific/Guam' },
      'whole',
      'noon on Tuesday in Guam',
    ],
    [
      track([6], 22 * 60, 60),
      'mon-0000-0100',
      { timeZone: 'America/New_York' },
      'whole',
      'Monday in New York',
    ],
    [
      track([0], 18 * 60, 30),
      'tue-0545-0615',
      { timeZone: 'Asia/Kathmandu' },
      'none',
      'words are half hours',
    ],
    [
      track([0], 18 * 60, 30),
      'tue-0530-0630',
      { timeZone: 'Asia/Kathmandu' },
      'whole',
      'falls on two half hours',
    ],
    [
      track([0], 18 * 60, 30),
      'tue-0530-0600',
      { timeZone: 'Asia/Kathmandu' },
      'none',
      'of which one is free',
    ],
  ])('%j in %s %j: %s, %s', (sessions, free, about, expected) => {
    expect(fitOf(signatureOf(sessions, DENVER), freeWeek(free, about)).kind).toBe(expected);
  });

  test('in a week of clock change it fits by both differences, or not', () => {
    const weekStart = startOfWeek(Date.parse('2026-03-04T18:00:00Z'), 'America/Phoenix');
    const inPhoenix = { timeZone: 'America/Phoenix', weekStart };
    const sixToNine = signatureOf(track([0, 2]), DENVER);
    expect(fitOf(sixToNine, freeWeek('mon-1700-2100,wed-1700-2100', inPhoenix)).kind).toBe('whole');
    expect(fitOf(sixToNine, freeWeek('mon-1800-2100,wed-1800-2100', inPhoenix)).kind).toBe('none');
    const weekAfter = weekStart + 7 * 86_400_000;
    const after = freeWeek('mon-1700-2000,wed-1700-2000', { ...inPhoenix, weekStart: weekAfter });
    expect(fitOf(sixToNine, after).kind).toBe('whole');
  });

  test('a place whose zone is not known keeps the time of the visitor', () => {
    const signature = signatureOf(track([0]), undefined);
    expect(fitOf(signature, freeWeek(EVENINGS, { timeZone: 'Pacific/Guam' })).kind).toBe('whole');
  });

  test('names what clashes', () => {
    const { clashes } = fitOf(signatureOf(track([0, 3, 6], 23 * 60, 120), DENVER), freeWeek('mon-2200-0200'));
    expect(clashes).toEqual([
      { from: 3 * 48 + 46, to: 3 * 48 + 50, online: false },
      { from: 6 * 48 + 46, to: 6 * 48 + 50, online: false },
    ]);
  });
});

const anySession = fc
  .tuple(fc.nat(6), fc.nat(1439), fc.integer({ min: 1, max: 400 }), fc.boolean())
  .map(([weekday, startsAt, minutes, online]) => track([weekday], startsAt, minutes, online)[0]!);

const anyWeek: fc.Arbitrary<FreeWeek> = fc
  .record({
    spans: fc.array(fc.tuple(fc.nat(335), fc.integer({ min: 4, max: 60 })), { maxLength: 9 }),
    travelMinutes: fc.constantFrom(0, 1, 20, 30, 45, 90),
    timeZone: fc.constantFrom(
      DENVER,
      'America/Phoenix',
      'America/New_York',
      'Asia/Kathmandu',
      'Pacific/Guam',
    ),
    day: fc.constantFrom('2026-01-14', '2026-03-04', '2026-07-15', '2026-10-28'),
  })
  .map(({ spans, day, ...rest }) => {
    const free = noSlots();
    for (const [from, length] of spans) addSlots(free, from, from + length);
    return { free, weekStart: startOfWeek(Date.parse(`${day}T18:00:00Z`), rest.timeZone), ...rest };
  });

/** Minute by minute: what the session and the way to it take of the visitor's week, by the half hours that they begin. */
function slowlyFits(sessions: readonly WeeklySession[], week: FreeWeek): boolean {
  const minutesOfWeek = 7 * 1440;
  const isFreeAt = (minute: number) =>
    hasSlot(week.free, Math.floor((((minute % minutesOfWeek) + minutesOfWeek) % minutesOfWeek) / 30));
  return zoneShifts(DENVER, week.timeZone, week.weekStart).every((shift) =>
    sessions.every(({ weekday, startsAt, endsAt, online }) => {
      const travel = online ? 0 : Math.ceil(week.travelMinutes / 30) * 30;
      const end = endsAt > startsAt ? endsAt : endsAt + 1440;
      const from = weekday * 1440 + Math.floor(startsAt / 30) * 30 - travel;
      const to = weekday * 1440 + Math.ceil(end / 30) * 30 + travel;
      for (let minute = from; minute < to; minute++) if (!isFreeAt(minute + shift)) return false;
      return true;
    }),
  );
}

describe('laws', () => {
  test('a track fits whole where every minute of it, and of the way to it, is free', () => {
    let fitting = 0;
    fc.assert(
      fc.property(fc.array(anySession, { minLength: 1, maxLength: 4 }), anyWeek, (sessions, week) => {
        const isWhole = fitOf(signatureOf(sessions, DENVER), week).kind === 'whole';
        expect(isWhole).toBe(slowlyFits(sessions, week));
        if (isWhole) fitting++;
      }),
      { numRuns: 3_000, seed: 7 },
    );
    // A law about fitting that never sees a fit says nothing.
    expect(fitting).toBeGreaterThan(50);
  });

  test('the quick way for many tracks says the same', () => {
    const seen = { whole: 0, part: 0, none: 0 };
    fc.assert(
      fc.property(fc.array(anySession, { maxLength: 4 }), anyWeek, (sessions, week) => {
        const signature = signatureOf(sessions, DENVER);
        const { kind } = fitOf(signature, week);
        const others = [7, -1, -1];
        const tracks = Int32Array.from([...others, ...packTrack(readSignature(signature)), ...others]);
        const attendable = attendableOf(week, DENVER);
        expect(fitsWhole(tracks, others.length, attendable)).toBe(kind === 'whole');
        if (kind !== 'whole') expect(fitsInPart(tracks, others.length, attendable)).toBe(kind === 'part');
        seen[kind]++;
      }),
      { numRuns: 3_000, seed: 8 },
    );
    expect(Math.min(seen.whole, seen.part, seen.none)).toBeGreaterThan(50);
  });

  test('more free hours, less travel: what fitted still fits', () => {
    fc.assert(
      fc.property(
        fc.array(anySession, { minLength: 1, maxLength: 3 }),
        anyWeek,
        anyWeek,
        (sessions, week, more) => {
          const signature = signatureOf(sessions, DENVER);
          const wider = {
            ...week,
            free: week.free.map((word, at) => word | (more.free[at] ?? 0)),
            travelMinutes: 0,
          };
          if (fitOf(signature, week).kind === 'whole') expect(fitOf(signature, wider).kind).toBe('whole');
        },
      ),
    );
  });
});
