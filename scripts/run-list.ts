import type { ImportReport } from '#app/import/import-report.ts';
import type { ImportRunRow } from '#app/import/import-run-repository.server.ts';

const HEADER = [
  'run',
  'day',
  'file',
  'series',
  'release',
  'read',
  'listed',
  'rejected',
  'created',
  'updated',
  'merged',
  'absent',
  'problems',
  'seconds',
  'state',
];
/** From the number of rows read to the seconds. */
const NUMBERS = { from: 5, to: 13 };
const NOT_COUNTED: readonly string[] = Array(NUMBERS.to - NUMBERS.from + 1).fill('-');

/** Every run as a line of a table, the oldest first. */
export function listOfRuns(runs: readonly ImportRunRow[]): string {
  if (runs.length === 0) return 'Nothing has been imported yet.';
  const lines = [HEADER, ...runs.map(cellsOf)];
  const widths = HEADER.map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, at) => {
          const isNumber = at === 0 || (at >= NUMBERS.from && at <= NUMBERS.to);
          return isNumber ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf(run: ImportRunRow): string[] {
  const { id, started_at, file_name, series, release, report } = run;
  const counted = report === null ? NOT_COUNTED : figuresOf(JSON.parse(report) as ImportReport);
  return [String(id), started_at.slice(0, 10), file_name, series, release, ...counted, stateOf(run)];
}

function figuresOf({ rows, listings, problems, seconds }: ImportReport): string[] {
  const counts = [
    rows.read,
    rows.listed,
    rows.rejected,
    listings.created,
    listings.updated,
    listings.merged,
    listings.absent,
    problems.length,
  ];
  return [...counts.map((count) => count.toLocaleString('en')), seconds.toFixed(1)];
}

function stateOf({ finished_at, undo_started_at, undone_at }: ImportRunRow): string {
  if (undone_at !== null) return `taken back ${undone_at.slice(0, 10)}`;
  if (undo_started_at !== null) return 'half taken back';
  return finished_at === null ? 'cut short' : 'finished';
}
