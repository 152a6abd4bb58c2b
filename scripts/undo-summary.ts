import type { UndoReport } from '#app/import/undo-import.server.ts';

/** What taking a run back did, as a few lines for the terminal. */
export function describeUndo(report: UndoReport): string {
  const n = (count: number) => count.toLocaleString('en');
  const { run, file, source, rows, listings, points, cutShortBefore } = report;
  const lines = [
    `Run ${run} is taken back: ${file}, ${source.series}, release ${source.release}, ${report.seconds} s`,
    `  rows      ${n(rows.removed)} gone, ${n(rows.restored)} as they were before`,
    `  listings  ${n(listings.removed)} gone, ${n(listings.rebuilt)} made anew from the rows that stand`,
  ];
  if (points > 0) lines.push(`  points    ${n(points)} addresses as they were before`);
  if (listings.shownAgain.length > 0) {
    lines.push(
      `  Their address was withheld and shows again: ${listings.shownAgain.join(', ')}. Check that it may.`,
    );
  }
  for (const { publicId, joinedTo } of listings.joined) {
    lines.push(`  ${publicId} stays joined to ${joinedTo}: the run found them to be one place.`);
  }
  if (cutShortBefore.length > 0) {
    lines.push(
      `  Rows of ${cutShortBefore.map((id) => `run ${id}`).join(', ')} stand, which was cut short over this release.`,
    );
  }
  return lines.join('\n');
}
