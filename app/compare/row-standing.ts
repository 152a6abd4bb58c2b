import type { FactSource } from '#app/listings/fact-source.ts';
import type { Cell } from './compare-rows.ts';
import { keyOfOwnWord } from './own-word-rows.ts';
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
  if (!areAlike(known, haveSameAnswer)) return 'differs';
  if (known.length < present.length) return 'may-differ';
  return areAlike(present, haveSameDetail) ? 'same' : 'same-answer';
}

/** Whether every one of several cells says word for word the same, from the same source. `alike` as `firstAlike` has it. */
export function isOneCell(standing: RowStanding, alike: readonly number[]): boolean {
  const firsts = new Set(alike.filter((first) => first >= 0));
  return standing !== 'alone' && firsts.size === 1;
}

/** For each cell the first that says word for word the same, from the same source; its own place where it is the first; -1 for none. */
export function firstAlike(cells: readonly (Cell | undefined)[]): number[] {
  return cells.map((cell, column) =>
    cell
      ? cells.findIndex((other, at) => at === column || (other !== undefined && areWhollyAlike(cell, other)))
      : -1,
  );
}

function areWhollyAlike(a: Cell, b: Cell): boolean {
  return (
    a === b || (haveSameAnswer(a, b) && haveSameSources(a, b) && haveSameDetail(a, b) && haveSameLead(a, b))
  );
}

function areAlike<T>(items: readonly T[], isAlike: (a: T, b: T) => boolean): boolean {
  const [first, ...others] = items;
  return first !== undefined && others.every((other) => isAlike(first, other));
}

function haveSameAnswer(a: Cell, b: Cell): boolean {
  return (
    (a.plan?.grade ?? a.answer) === (b.plan?.grade ?? b.answer) &&
    a.hasWaitingList === b.hasWaitingList &&
    a.names.join() === b.names.join() &&
    hoursKey(a) === hoursKey(b) &&
    valueKey(a) === valueKey(b)
  );
}

function hoursKey({ hours = [] }: Cell): string {
  return hours.map(({ weekday, opensAt, closesAt }) => `${weekday} ${opensAt} ${closesAt}`).join();
}

function valueKey({ schedule, own, week }: Cell): string {
  if (schedule) return keyOfSchedule(schedule);
  if (own) return keyOfOwnWord(own);
  return week ? JSON.stringify([week.tracks, week.clashes]) : '';
}

function haveSameDetail(a: Cell, b: Cell): boolean {
  return (
    a.detail === b.detail &&
    a.otherState === b.otherState &&
    haveSamePlan(a, b) &&
    trackNames(a) === trackNames(b)
  );
}

function trackNames({ schedule }: Cell): string {
  return schedule ? JSON.stringify(schedule.tracks.map(({ name }) => name)) : '';
}

function haveSamePlan(a: Cell, b: Cell): boolean {
  return a.plan === b.plan || JSON.stringify(a.plan) === JSON.stringify(b.plan);
}

function haveSameLead(a: Cell, b: Cell): boolean {
  return a.lead === b.lead || JSON.stringify(a.lead) === JSON.stringify(b.lead);
}

function haveSameSources(a: Cell, b: Cell): boolean {
  return (
    a.sources.length === b.sources.length &&
    a.sources.every((source, index) => isSameSource(source, b.sources[index]!))
  );
}

/** Every part of a source is a plain word. */
function isSameSource(a: FactSource, b: FactSource): boolean {
  if (a === b) return true;
  const names = Object.keys(a) as (keyof FactSource)[];
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
