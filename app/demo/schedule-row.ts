import type { SourceRow } from '#app/import/source-row.ts';
import { drawTracks } from './draw-tracks.ts';
import { silentAnswers } from './give-answers.ts';
import type { Program } from './program.ts';
import { randomOf } from './random.ts';

/**
 * What a made-up program says itself: when it meets, and nothing else. Names, address and phones stand as in `row`, which
 * tells of it already. Undefined where it says nothing.
 */
export function scheduleRow(
  seed: string,
  program: Program,
  row: SourceRow,
  rowNumber: number,
): SourceRow | undefined {
  const tracks = drawTracks(program, randomOf(`${seed}/${program.key}/schedule`));
  if (tracks.length === 0) return undefined;
  const { licenseNumber: _, opening: __, ...place } = row;
  return {
    ...place,
    rowNumber,
    answers: silentAnswers(),
    officeHours: [],
    tracks,
    raw: { ...row.raw, yes: '', no: '', tracks: tracks.map(({ name }) => name).join('; ') },
  };
}
