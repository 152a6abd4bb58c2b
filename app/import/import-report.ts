import type { Problem } from './source-row.ts';

export interface LinkLine {
  row: number;
  name: string;
  /** Public ids of the listings in question. */
  listings: string[];
}

/** What one import did, as `--report` writes it. */
export interface ImportReport {
  source: { series: string; release: string };
  file: string;
  published: string;
  rows: { read: number; listed: number; rejected: number };
  listings: { created: number; updated: number; unchanged: number; merged: number; absent: number };
  links: { renamed: LinkLine[]; moved: LinkLine[]; ambiguous: LinkLine[] };
  unmapped: { category: string; value: string; count: number; firstRow: number }[];
  /** A "no" that its own row contradicts, which was dropped. */
  contradictions: { code: string; count: number }[];
  problems: Problem[];
  /** How many made-up listings gave way to the real ones. */
  demonstrationRemoved: number;
  seconds: number;
}
