import { nameOf } from '#app/compare/name-of-picked.ts';
import type { Messages } from '#app/language/messages.ts';
import type { CompareData } from './load-compare.server.ts';

export function titleOfCompare({ columns }: Pick<CompareData, 'columns'>, { compare }: Messages): string {
  return columns.length === 0 ? compare.title : compare.titleOf(columns.map(nameOf));
}
