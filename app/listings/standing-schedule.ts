/** Who told a track, and when, as its row says. */
interface ToldTrack {
  series: string;
  rank: number;
  as_of: string;
}

/**
 * The tracks that stand: a schedule is told whole, so the source of the highest rank counts alone, and within a rank the
 * newest. Keeps their order.
 */
export function standingTracks<Row extends ToldTrack>(tracks: readonly Row[]): Row[] {
  let best = tracks[0];
  for (const track of tracks) if (best && goesBefore(track, best)) best = track;
  return tracks.filter(({ series }) => series === best?.series);
}

function goesBefore(a: ToldTrack, b: ToldTrack): boolean {
  if (a.rank !== b.rank) return a.rank > b.rank;
  return a.as_of !== b.as_of ? a.as_of > b.as_of : a.series < b.series;
}
