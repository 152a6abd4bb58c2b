import type { Told } from './notebook.ts';

/** What a row of the comparison is about. `isRest`: it stands for the terms of its facet that have no row of their own. */
export interface ToldRow {
  facet: string;
  terms: readonly string[];
  isRest: boolean;
}

/**
 * The places of the rows that an answer belongs to. A "yes" to one of several is a yes to no single one of them, and a "no"
 * to one is none to several; what belongs to no other row goes to the rest of its facet.
 */
export function rowsFilledBy({ facet, terms, said }: Told, rows: readonly ToldRow[]): number[] {
  const isOf = (row: ToldRow) => {
    if (row.isRest || terms.length === 0 || row.terms.length === 0) return false;
    const isWithin = terms.every((term) => row.terms.includes(term));
    const isAround = row.terms.every((term) => terms.includes(term));
    return said === 'yes' ? isWithin : said === 'no' ? isAround : isWithin || isAround;
  };
  const own = rows.flatMap((row, index) => (isOf(row) ? [index] : []));
  if (own.length > 0 || facet === '') return own;
  return rows.flatMap((row, index) => (row.isRest && row.facet === facet ? [index] : []));
}
