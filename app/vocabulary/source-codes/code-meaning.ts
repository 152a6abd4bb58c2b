import type { DetailSlug } from '../details.ts';
import type { TermSlug } from '../terms.ts';

/** What one code or word of a source says in our words: answers, a remark, both, or, with a reason, nothing. */
export type CodeMeaning =
  | { yes: readonly TermSlug[]; no?: readonly TermSlug[]; detail?: DetailSlug; fallsWhole?: true }
  | { no: readonly TermSlug[]; yes?: undefined; detail?: DetailSlug; fallsWhole?: true }
  | { detail: DetailSlug; yes?: undefined; no?: undefined }
  | { leftOut: string; yes?: undefined; no?: undefined; detail?: undefined };

/** By the source's own category, then by its code. A code never stands for its label. */
export type CodeTable = Readonly<Record<string, Readonly<Record<string, CodeMeaning>>>>;

export interface CategorizedMeaning {
  category: string;
  meaning: CodeMeaning;
}

/** Throws on a code that stands in two categories or tables. */
export function indexByCode(...tables: readonly CodeTable[]): ReadonlyMap<string, CategorizedMeaning> {
  const index = new Map<string, CategorizedMeaning>();
  for (const table of tables) {
    for (const [category, codes] of Object.entries(table)) {
      for (const [code, meaning] of Object.entries(codes)) {
        if (index.has(code)) throw new Error(`code mapped twice: ${code}`);
        index.set(code, { category, meaning });
      }
    }
  }
  return index;
}
