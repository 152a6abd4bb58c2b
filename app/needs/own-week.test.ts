import { expect, test } from 'vitest';
import type { Track } from '#app/listings/track.ts';
import { slotsOfFreeHours } from '#app/schedule-fit/free-hours.ts';
import { startOfWeek } from '#app/schedule-fit/zone-shifts.ts';
import { ownWeekOf } from './own-week.ts';

const evenings = (...weekdays: number[]): Track => ({
  name: 'Evening',
  ages: [],
  sessions: weekdays.map((weekday) => ({ weekday, startsAt: 18 * 60, endsAt: 21 * 60, online: false })),
  series: 'demonstration-program',
  asOf: '2026-06-30',
});

interface Told {
  free: string[];
  zones?: { visitor: string; program: string };
  travelMinutes?: number;
}

function ownWeek(tracks: readonly Track[], { free, zones, travelMinutes = 0 }: Told) {
  const week = {
    free: slotsOfFreeHours(free),
    travelMinutes,
    fit: 'whole',
    weekStart: startOfWeek(Date.parse('2026-07-15T18:00:00Z'), zones?.visitor),
    ...(zones ? { timeZone: zones.visitor } : {}),
  } as const;
  return ownWeekOf({ tracks, ...(zones ? { timeZone: zones.program } : {}) }, week);
}

test.each<[string, Told, { words: string[]; shown: [number, number, number][]; fit: string }]>([
  [
    'hours of the day that the picture has',
    { free: ['mon-evening', 'tue-1900-2330'] },
    {
      words: ['mon-evening', 'tue-1900-2330'],
      shown: [
        [0, 17, 21],
        [1, 19, 21],
      ],
      fit: 'part',
    },
  ],
  ['other hours of the day', { free: ['mon-morning'] }, { words: ['mon-morning'], shown: [], fit: 'none' }],
  [
    'hours on another clock',
    {
      free: ['mon-1930-2300', 'tue-2000-2300'],
      zones: { visitor: 'America/New_York', program: 'America/Denver' },
    },
    {
      words: ['mon-1730-2100', 'tue-1800-2100'],
      shown: [
        [0, 17.5, 21],
        [1, 18, 21],
      ],
      fit: 'whole',
    },
  ],
  [
    'hours that the way there takes from',
    { free: ['mon-evening', 'tue-1800-2100'], travelMinutes: 30 },
    {
      words: ['mon-evening', 'tue-1800-2100'],
      shown: [
        [0, 17, 21],
        [1, 18, 21],
      ],
      fit: 'part',
    },
  ],
])('%s', (_reason, told, expected) => {
  const { words, shown, fits } = ownWeek([evenings(0, 1)], told);
  expect(words).toEqual(expected.words);
  expect(shown.map(({ weekday, startsAt, endsAt }) => [weekday, startsAt / 60, endsAt / 60])).toEqual(
    expected.shown,
  );
  expect(fits.map(({ kind }) => kind)).toEqual([expected.fit]);
});

test('each track has its own answer, with the sessions that clash', () => {
  const tracks = [evenings(0), evenings(0, 4), evenings(5)];
  const { fits } = ownWeek(tracks, { free: ['mon-evening'] });
  expect(fits.map(({ kind, clashes }) => [kind, clashes.map(({ weekday }) => weekday)])).toEqual([
    ['whole', []],
    ['part', [4]],
    ['none', [5]],
  ]);
});
