import type { Cell, CompareRow } from './compare-rows.ts';
import { keyOfSchedule } from './schedule-rows.ts';

/**
 * How the programs of a row stand to each other: two answer differently; those that answer say the same, and of another
 * nothing is known; all answer the same with other details; wholly the same; nobody answers for any. `alone`: fewer than
 * two programs have a cell.
 */
export type RowStanding = 'differs' | 'may-differ' | 'same-answer' | 'same' | 'not-known' | 'alone';

/** Sources may differ in any of them: who said it is not what was said. */
export function standingOf(cells: readonly (Cell | undefined)[]): RowStanding {
  const present = cells.filter((cell) => cell !== undefined);
  if (present.length < 2) return 'alone';
  const known = present.filter(({ answer }) => answer !== 'unknown');
  if (known.length === 0) return 'not-known';
  if (!areEqual(known, answerKey)) return 'differs';
  if (known.length < present.length) return 'may-differ';
  return areEqual(present, detailKey) ? 'same' : 'same-answer';
}

/** Whether every cell says word for word the same, from the same source. */
export function isOneCell({ cells, standing }: Pick<CompareRow, 'cells' | 'standing'>): boolean {
  if (standing !== 'same' && standing !== 'not-known') return false;
  const present = cells.filter((cell) => cell !== undefined);
  return areEqual(present, ({ sources, plan }) => JSON.stringify([sources, plan]));
}

function answerKey({ answer, names, plan, hours, schedule, week }: Cell): string {
  const value = schedule ? keyOfSchedule(schedule) : weekKey(week);
  return `${plan?.grade ?? answer} ${names} ${hoursKey(hours)} ${value}`;
}

function detailKey({ detail, plan, schedule }: Cell): string {
  return JSON.stringify([detail, plan, schedule?.tracks.map(({ name }) => name)]);
}

function hoursKey(hours: Cell['hours'] = []): string {
  return hours.map(({ weekday, opensAt, closesAt }) => `${weekday} ${opensAt} ${closesAt}`).join();
}

function weekKey(week: Cell['week']): string {
  return week ? JSON.stringify([week.tracks, week.clashes]) : '';
}

function areEqual<T>(items: readonly T[], keyOf: (item: T) => unknown): boolean {
  return new Set(items.map(keyOf)).size === 1;
}
