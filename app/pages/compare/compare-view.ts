import type { CompareRow } from '#app/compare/compare-rows.ts';
import { keyOfQuestion, type Question, questionFinder } from '#app/compare/questions.ts';
import { onceForEach } from '#app/listings/once-for-each.ts';
import type { CompareData } from './load-compare.server.ts';

/** The columns' letters, which a phone shows in place of their names. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** How many of what was picked are listed. */
export function countListed({ columns }: CompareData): number {
  return columns.filter(({ kind }) => kind === 'program').length;
}

/** The rows that the page shows, group by group. One program alone differs from none, so that all of its rows are shown. */
export function shownGroups(data: CompareData): CompareData['groups'] {
  if (!data.onlyDifferences || countListed(data) < 2) return data.groups;
  return data.groups
    .map(({ name, rows }) => ({
      name,
      rows: rows.filter(({ standing }) => standing === 'differs' || standing === 'may-differ'),
    }))
    .filter(({ rows }) => rows.length > 0);
}

export function countRows({ groups }: CompareData): { differ: number; mayDiffer: number; all: number } {
  const standings = groups.flatMap(({ rows }) => rows.map(({ standing }) => standing));
  return {
    differ: standings.filter((standing) => standing === 'differs').length,
    mayDiffer: standings.filter((standing) => standing === 'may-differ').length,
    all: standings.length,
  };
}

/** Where on the page the question of a column stands. */
export function questionId(column: number, key: string): string {
  return `ask-${LETTERS[column]?.toLowerCase()}-${key}`;
}

/** Made once a column, for all its rows. */
const finderOf = onceForEach(questionFinder);

/** Leads a "not known" to the question that would fill it; undefined where none does. */
export function askHref(
  { subject }: CompareRow,
  column: number,
  { questions }: CompareData,
): string | undefined {
  const asked = questions[column] ?? [];
  if (subject.kind === 'office-hours') return undefined;
  if (subject.kind === 'own-words') {
    const isPrice = (each: Question) => each.kind === 'usual' && each.question === 'price';
    const price = subject.section === 'prices' ? asked.find(isPrice) : undefined;
    return price && `#${questionId(column, keyOfQuestion(price))}`;
  }
  const question =
    subject.kind === 'week'
      ? asked.find(({ kind }) => kind === 'week')
      : finderOf(asked)(subject.facet, subject.terms);
  return question && `#${questionId(column, keyOfQuestion(question))}`;
}
