import { DAY_PARTS } from '#app/schedule-fit/day-parts.ts';
import { freeWordsOf, slotsOfFreeHours } from '#app/schedule-fit/free-hours.ts';
import { type Signature, signatureOf } from '#app/schedule-fit/signature.ts';
import { addSlots, noSlots, type WeeklySession } from '#app/schedule-fit/week-slots.ts';
import type { SearchDocument } from '#app/search/document.ts';
import type { SearchQuery } from '#app/search/engine.ts';
import { findState } from '#app/vocabulary/states.ts';
import { between, pick, type Random, seededRandom } from './seeded-random.ts';

/** `usual`: at the hours at which programs meet, so that many meet alike. `scattered`: no two alike. */
export type TrackKind = 'usual' | 'scattered';

const DAYS_OF_TRACK = [
  [0, 1, 2],
  [0, 2, 4],
  [1, 3, 5],
  [0, 1, 2, 3],
  [0, 1, 3, 4],
  [0, 1, 2, 3, 4],
  [5, 6],
];
/** Minutes after midnight; evenings are the most common. */
const STARTS = [540, 570, 600, 780, 840, 1020, 1050, 1080, 1080, 1080, 1110];
const LENGTHS = [120, 150, 180, 180, 180, 210];
const ONE_ZONE = 'America/Chicago';

/** Gives each listing so many tracks on the clock of its state, the same for the same seed. */
export function* withTracks(
  documents: Iterable<SearchDocument>,
  { tracks, kind, seed }: { tracks: number; kind: TrackKind; seed: number },
): Generator<SearchDocument> {
  const random = seededRandom(seed + 2_000);
  for (const document of documents) {
    const zone = findState(document.state)?.timeZone ?? ONE_ZONE;
    const signatures = Array.from({ length: tracks }, () => signatureOf(sessions(kind, random), zone));
    yield { ...document, signatures: [...new Set<Signature>(signatures)] };
  }
}

function sessions(kind: TrackKind, random: Random): WeeklySession[] {
  const online = random() < 0.25;
  const startsAt = pick(random, STARTS);
  const length = pick(random, LENGTHS);
  return pick(random, DAYS_OF_TRACK).map((weekday) => {
    const from = kind === 'usual' ? startsAt : between(random, 12, 40) * 30;
    return { weekday, startsAt: from, endsAt: from + length, online: online || random() < 0.02 };
  });
}

/** The query with free hours, of many kinds: evenings, days, odd half hours, nearly always. */
export function withFreeHours(query: SearchQuery, index: number, seed: number): SearchQuery {
  const random = seededRandom(seed + index);
  const free = noSlots();
  const share = pick(random, [0.2, 0.5, 0.9]);
  for (const { from, to } of DAY_PARTS) if (random() < share) addSlots(free, from, to);
  for (let span = 0; span < 3; span++) {
    const from = between(random, 0, 335);
    addSlots(free, from, from + between(random, 1, 12));
  }
  const timeZone = pick(random, [undefined, 'America/Denver', 'America/Phoenix', 'America/New_York']);
  const weekStart = Date.parse('2026-03-02T07:00:00Z');
  const travelMinutes = pick(random, [0, 20, 45]);
  return {
    ...query,
    week: {
      free: slotsOfFreeHours(freeWordsOf(free)),
      travelMinutes,
      weekStart,
      fit: 'whole',
      ...(timeZone ? { timeZone } : {}),
    },
  };
}
