import type { ImportReport } from '#app/import/import-report.ts';

const PROBLEMS_SHOWN = 10;

/** A report as a few lines for the terminal. */
export function describeReport(report: ImportReport): string {
  const n = (count: number) => count.toLocaleString('en');
  const { rows, listings, links } = report;
  const lines = [
    `${report.file}: ${report.source.series}, release ${report.source.release}, ${report.seconds} s`,
    `  rows      ${n(rows.read)} read, ${n(rows.listed)} listed, ${n(rows.rejected)} rejected`,
    `  listings  ${n(listings.created)} created, ${n(listings.updated)} updated, ${n(listings.unchanged)} unchanged, ` +
      `${n(listings.merged)} merged, ${n(listings.absent)} absent`,
    `  links     ${n(links.renamed.length)} renamed, ${n(links.moved.length)} moved, ${n(links.ambiguous.length)} ambiguous`,
  ];
  if (report.demonstrationRemoved > 0) {
    lines.push(`  The ${n(report.demonstrationRemoved)} made-up programs are gone: real ones have come in.`);
  }
  for (const { category, value, count, firstRow } of report.unmapped) {
    lines.push(`  not known: ${category} ${value}, ${n(count)} times, first in row ${firstRow}`);
  }
  for (const { code, count } of report.contradictions) {
    lines.push(`  ${code}: ${n(count)} rows say no to what they also say yes to; the yes stands`);
  }
  for (const { row, field, value, reason } of report.problems.slice(0, PROBLEMS_SHOWN)) {
    lines.push(`  row ${row}, ${field} "${value}": ${reason}`);
  }
  const rest = report.problems.length - PROBLEMS_SHOWN;
  if (rest > 0) lines.push(`  and ${n(rest)} more problems: --report FILE names each`);
  return lines.join('\n');
}
