import type { ImportReport } from './import-report.ts';
import type { SourceRow } from './source-row.ts';

/** Codes and words that no map knows, the most frequent first, each with the first row that has it. */
export function countUnmapped(rows: readonly SourceRow[]): ImportReport['unmapped'] {
  const found = new Map<string, ImportReport['unmapped'][number]>();
  for (const { answers, rowNumber } of rows) {
    for (const { category, value } of answers.unmapped) {
      const key = `${category}|${value}`;
      const line = found.get(key) ?? { category, value, count: 0, firstRow: rowNumber };
      line.count += 1;
      found.set(key, line);
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** How often each "no" was dropped because its own row says yes: once a row and code. */
export function countContradictions(rows: readonly SourceRow[]): ImportReport['contradictions'] {
  const counts = new Map<string, number>();
  for (const { answers } of rows) {
    for (const code of new Set(answers.contradictions.map((contradiction) => contradiction.code))) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return [...counts].map(([code, count]) => ({ code, count }));
}
