import type { TrackSession, TrackTold, TrackWeeks } from '#app/listings/track.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import type { Program } from './program.ts';
import type { Random } from './random.ts';

/** Sessions of one length on some days, in hours of the day; half an hour is .5. */
interface Week {
  days: readonly number[];
  starts: number;
  ends: number;
  online?: boolean;
}

const MONDAY_TO_THURSDAY = [0, 1, 2, 3];
const MONDAY_TO_FRIDAY = [0, 1, 2, 3, 4];

/** What a track is called, and the weeks that it can have: one is a list of meetings. */
const KINDS = {
  morning: {
    name: 'Morning',
    weeks: [
      [{ days: [0, 2, 4], starts: 9, ends: 12 }],
      [{ days: MONDAY_TO_THURSDAY, starts: 9.5, ends: 12.5 }],
      [{ days: MONDAY_TO_FRIDAY, starts: 9, ends: 12 }],
      [{ days: MONDAY_TO_FRIDAY, starts: 9, ends: 13 }],
      [{ days: [1, 3, 4], starts: 8.5, ends: 11.75 }],
    ],
  },
  afternoon: {
    name: 'Afternoon',
    weeks: [
      [{ days: [0, 1, 3], starts: 13, ends: 16 }],
      [{ days: MONDAY_TO_THURSDAY, starts: 12.5, ends: 15.5 }],
      [{ days: [1, 2, 4], starts: 12, ends: 15.5 }],
    ],
  },
  evening: {
    name: 'Evening',
    weeks: [
      [{ days: [0, 2, 3], starts: 18, ends: 21 }],
      [{ days: [0, 1, 3], starts: 17.5, ends: 20.5 }],
      [{ days: MONDAY_TO_THURSDAY, starts: 18, ends: 21 }],
      [{ days: [0, 1, 2, 3], starts: 17.5, ends: 20 }],
      [
        { days: [1, 3], starts: 18, ends: 21 },
        { days: [5], starts: 9, ends: 12 },
      ],
    ],
  },
  weekend: {
    name: 'Weekend',
    weeks: [
      [
        { days: [5], starts: 9, ends: 13 },
        { days: [6], starts: 10, ends: 13 },
        { days: [2], starts: 18, ends: 20 },
      ],
      [
        { days: [5, 6], starts: 9, ends: 12.5 },
        { days: [4], starts: 17.5, ends: 19.5 },
      ],
    ],
  },
  online: {
    name: 'Online',
    weeks: [
      [{ days: [0, 2, 3], starts: 18, ends: 21, online: true }],
      [{ days: MONDAY_TO_THURSDAY, starts: 12, ends: 14.5, online: true }],
      [
        { days: [1, 3], starts: 18, ends: 21, online: true },
        { days: [5], starts: 9, ends: 12, online: true },
      ],
    ],
  },
  mixed: {
    name: 'In person and online',
    weeks: [
      [
        { days: [0, 2], starts: 18, ends: 21 },
        { days: [3], starts: 18, ends: 21, online: true },
      ],
      [
        { days: [1, 4], starts: 9, ends: 12 },
        { days: [2, 3], starts: 9, ends: 11.5, online: true },
      ],
    ],
  },
  teen: {
    name: 'After school',
    weeks: [
      [{ days: [0, 2, 3], starts: 16, ends: 18 }],
      [{ days: MONDAY_TO_THURSDAY, starts: 15.5, ends: 18 }],
      [{ days: [0, 1, 3], starts: 15.5, ends: 18.5 }],
    ],
  },
  /** Less than intensive outpatient care asks for, whatever it is called. */
  short: {
    name: 'Two evenings',
    weeks: [
      [{ days: [1, 3], starts: 18, ends: 21 }],
      [{ days: [0, 3], starts: 17.5, ends: 20.5 }],
      [{ days: [0, 2], starts: 18, ends: 20.5 }],
    ],
  },
} as const satisfies Record<string, { name: string; weeks: readonly (readonly Week[])[] }>;

type TrackKind = keyof typeof KINDS;

const LENGTHS: readonly (TrackWeeks | undefined)[] = [
  { least: 6, most: 6 },
  { least: 6, most: 8 },
  { least: 8, most: 8 },
  { least: 8, most: 12 },
  { least: 10, most: 10 },
  { least: 12, most: 12 },
  { least: 12, most: 16 },
  { least: 16, most: 16 },
  undefined,
];

/** Programs that say when they meet, of all that could. */
const SHARE_THAT_TELLS = 0.7;
const SHARE_OF_SHORT = 0.06;
const AGES = termsOfFacet('ages').map(({ slug }) => slug);
const TEENS: TermSlug = 'children-teens';

/** The tracks of a made-up program, one to three; none where it does not say. */
export function drawTracks(program: Program, random: Random): TrackTold[] {
  if (!random.chance(SHARE_THAT_TELLS)) return [];
  const weeks = random.pick(LENGTHS);
  return drawKinds(program, random).map((kind) => ({
    name: KINDS[kind].name,
    ...(weeks ? { weeks } : {}),
    ages: agesOf(kind, program, random),
    sessions: sessionsOf(random.pick<readonly Week[]>(KINDS[kind].weeks)),
  }));
}

function drawKinds({ slot, truth }: Program, random: Random): TrackKind[] {
  if (slot.kind === 'teen-iop') return random.chance(0.3) ? ['teen', 'online'] : ['teen'];
  const main: TrackKind = random.chance(SHARE_OF_SHORT)
    ? 'short'
    : random.pick(['morning', 'evening', 'evening', 'afternoon', 'mixed', 'weekend']);
  const others: TrackKind[] = [
    'morning',
    'evening',
    ...(truth.has('teen-program') ? (['teen'] as const) : []),
    ...(truth.has('telehealth') ? (['online'] as const) : []),
  ];
  const more = random.shuffle(others.filter((kind) => kind !== main)).slice(0, random.between(0, 2));
  return [main, ...more];
}

function agesOf(kind: TrackKind, { truth, slot }: Program, random: Random): TermSlug[] {
  if (kind === 'teen' || slot.kind === 'teen-iop') return [TEENS];
  if (random.chance(0.1)) return [];
  const grown = AGES.filter((slug) => slug !== TEENS && truth.has(slug));
  return grown.length > 0 ? grown : ['adults'];
}

function sessionsOf(week: readonly Week[]): TrackSession[] {
  return week.flatMap(({ days, starts, ends, online = false }) =>
    days.map((weekday) => ({ weekday, startsAt: starts * 60, endsAt: ends * 60, online })),
  );
}
