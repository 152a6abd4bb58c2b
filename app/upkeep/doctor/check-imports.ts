import { advice, type Finding, ok, problem } from './finding.ts';
import type { CutShortRun } from './upkeep-repository.server.ts';

/** In milliseconds: no import takes longer, so an older one that has no end was cut short. */
const LONGEST_IMPORT_MS = 60 * 60_000;

export function checkImports(unfinished: readonly CutShortRun[], now: Date): Finding[] {
  if (unfinished.length === 0) return [ok('imports', 'Every import came to its end.')];
  return unfinished.map((run) => {
    const isOld = now.getTime() - new Date(run.undoStartedAt ?? run.startedAt).getTime() > LONGEST_IMPORT_MS;
    const todo = `${mend(run)}: it completes what is missing.`;
    if (isOld) return problem('imports', describe(run), `Run ${todo}`);
    return advice('imports', describe(run), `Unless it is still at work, run ${todo}`);
  });
}

function describe({ id, series, release, fileName, startedAt, undoStartedAt }: CutShortRun): string {
  const what = `The import of ${fileName} (${series} ${release}, run ${id})`;
  if (undoStartedAt !== null) return `${what} began to be taken back at ${undoStartedAt}, and is in part.`;
  return `${what}, begun at ${startedAt}, has no end.`;
}

const mend = ({ id, undoStartedAt }: CutShortRun) =>
  undoStartedAt === null ? 'the same command again' : `"npm run import -- --undo ${id}" again`;
