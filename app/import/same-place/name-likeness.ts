import type { NameForm } from './name-form.ts';
import { GENERIC_WEIGHT } from './name-words.ts';
import { isAcronymOf, type NameWords } from './written-name.ts';

/** 0 to 1 each; undefined where one side has nothing to compare. */
export interface Likeness {
  org: number;
  full: number;
  program: number | undefined;
  /** One side's organization against the other's program. */
  cross: number;
  /** All names equal, abbreviations expanded. */
  equal: boolean;
  /** The shorter organization name stands whole in the other, and has a telling word. */
  contained: boolean;
  acronym: boolean;
}

const MIN_PREFIX_LETTERS = 4;
const MIN_EDIT_LETTERS = 6;

/** One letter added, lost, changed, or two neighbors swapped. */
function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (a.length === b.length) {
    return (
      a.slice(at + 1) === b.slice(at + 1) ||
      (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2))
    );
  }
  return a.length > b.length ? a.slice(at + 1) === b.slice(at) : a.slice(at) === b.slice(at + 1);
}

export function wordsMatch(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < MIN_PREFIX_LETTERS || b.length < MIN_PREFIX_LETTERS || a[0] !== b[0]) return false;
  if (/\d/.test(a) || /\d/.test(b)) return false;
  if (a.startsWith(b) || b.startsWith(a)) return true;
  return a.length >= MIN_EDIT_LETTERS && b.length >= MIN_EDIT_LETTERS && withinOneEdit(a, b);
}

interface Overlap {
  dice: number;
  /** A word that is not generic is shared. */
  telling: boolean;
  /** Every word of a (of b) is in the other. */
  wholeA: boolean;
  wholeB: boolean;
}

function overlap(a: NameWords, b: NameWords): Overlap {
  const used = new Array<boolean>(b.words.length).fill(false);
  let shared = 0;
  let telling = false;
  let count = 0;
  const open: number[] = [];
  const take = (i: number, j: number): void => {
    const weightA = a.weights[i] ?? 0;
    const weightB = b.weights[j] ?? 0;
    used[j] = true;
    shared += weightA + weightB;
    telling ||= weightA > GENERIC_WEIGHT || weightB > GENERIC_WEIGHT;
    count += 1;
  };
  for (let i = 0; i < a.words.length; i += 1) {
    const j = b.words.findIndex((word, index) => !used[index] && word === a.words[i]);
    if (j >= 0) take(i, j);
    else open.push(i);
  }
  for (const i of open) {
    const j = b.words.findIndex((word, index) => !used[index] && wordsMatch(a.words[i] ?? '', word));
    if (j >= 0) take(i, j);
  }
  const total = a.weight + b.weight;
  return {
    dice: total === 0 ? 0 : shared / total,
    telling,
    wholeA: count > 0 && count === a.words.length,
    wholeB: count > 0 && count === b.words.length,
  };
}

export function likeness(a: NameForm, b: NameForm): Likeness {
  const full = overlap(a.full, b.full);
  let org = 0;
  let contained = false;
  let acronym = false;
  let orgEqual = false;
  for (const left of a.org) {
    for (const right of b.org) {
      const both = overlap(left, right);
      const same = left.compact === right.compact;
      orgEqual ||= same;
      org = Math.max(org, same ? 1 : both.dice);
      contained ||= both.telling && (both.wholeA || both.wholeB);
      acronym ||= isAcronymOf(left, right) || isAcronymOf(right, left);
    }
  }
  let cross = 0;
  const crossings: [NameWords | undefined, readonly NameWords[]][] = [
    [a.program, b.org],
    [b.program, a.org],
  ];
  for (const [program, orgs] of crossings) {
    if (!program) continue;
    for (const name of orgs) {
      const both = overlap(program, name);
      if (both.telling) cross = Math.max(cross, both.dice);
    }
  }
  let program: number | undefined;
  if (a.program && b.program) program = overlap(a.program, b.program).dice;
  const sameProgram = a.program?.compact === b.program?.compact;
  const equal = a.full.compact === b.full.compact || (orgEqual && sameProgram);
  return { org, full: equal ? 1 : full.dice, program, cross, equal, contained, acronym };
}
