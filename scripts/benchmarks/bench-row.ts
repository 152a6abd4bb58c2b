/** One measured figure. */
export interface BenchRow {
  what: string;
  dataSet: string;
  p50: number;
  p95: number;
  unit: 'ms' | 's' | 'MB' | 'req/s' | 'rows/s' | 'changes' | 'errors' | '%' | 'ratio';
  /** What the p95 should not pass; with `atLeast`, what the p50 should reach. A figure without one is told alone. */
  goal?: number;
  atLeast?: true;
  runs: number;
}

/** The smallest value that at least `share` of the values do not pass. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export function benchRow(
  about: Pick<BenchRow, 'what' | 'dataSet' | 'unit' | 'goal'>,
  values: readonly number[],
): BenchRow {
  return {
    ...about,
    p50: percentile(values, 0.5),
    p95: percentile(values, 0.95),
    runs: values.length,
  };
}
