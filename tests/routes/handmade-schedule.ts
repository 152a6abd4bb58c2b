import type { TrackSession, TrackTold } from '#app/listings/track.ts';

const meet = (weekdays: readonly number[], starts: number, ends: number, online = false): TrackSession[] =>
  weekdays.map((weekday) => ({ weekday, startsAt: starts * 60, endsAt: ends * 60, online }));

/** The last program of the crowd tells when it meets. */
export const SCHEDULED = {
  id: 'b0000044',
  slug: 'crowd-44-denver-co-b0000044',
  name: 'Crowd 44',
  /** One of each kind that a page has to tell apart; the first two meet at the same time. */
  tracks: [
    {
      name: 'Evening',
      weeks: { least: 8, most: 12 },
      ages: ['young-adults', 'adults'],
      sessions: meet([0, 2, 3], 18, 21),
    },
    { name: 'Online', ages: [], sessions: meet([0, 1, 2, 3], 17.5, 20, true) },
    {
      name: 'After school',
      weeks: { least: 6, most: 6 },
      ages: ['children-teens'],
      sessions: meet([0, 2, 3], 16, 18),
    },
    {
      name: 'Two mornings',
      ages: ['adults'],
      sessions: [...meet([1], 9, 12), ...meet([5], 9, 11.5, true)],
    },
  ] satisfies TrackTold[] as TrackTold[],
};
