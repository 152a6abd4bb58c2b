import type { Series } from './series.ts';

/** Who told a track, and when. */
interface Told {
  series: Series;
  rank: number;
  asOf: string;
}

/**
 * The tracks that stand: a schedule is told whole, so the source of the highest rank counts alone, and within a rank the
 * newest. Keeps their order.
 */
export function standingTracks<T extends Told>(tracks: readonly T[]): T[] {
  const [best] = [...tracks].sort(byWeight);
  return tracks.filter(({ series }) => series === best?.series);
}

function byWeight(a: Told, b: Told): number {
  if (a.rank !== b.rank) return b.rank - a.rank;
  if (a.asOf !== b.asOf) return a.asOf < b.asOf ? 1 : -1;
  return a.series < b.series ? -1 : a.series > b.series ? 1 : 0;
}
