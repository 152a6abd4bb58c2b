import type { NameForm } from './name-form.ts';
import type { Likeness } from './name-likeness.ts';
import { likeness } from './name-likeness.ts';
import type { PlaceKeys } from './place-keys.ts';
import { unitsDiffer } from './street-key.ts';
import { findVeto } from './vetoes.ts';

/** A record with what is compared of it. */
export interface Side {
  keys: PlaceKeys;
  names: NameForm;
}

export interface Comparison {
  likeness: Likeness;
  sharedPhone: boolean;
  sameMainPhone: boolean;
  unitsDiffer: boolean;
  veto: string | undefined;
}

export function compareSides(a: Side, b: Side): Comparison {
  const names = likeness(a.names, b.names);
  return {
    likeness: names,
    sharedPhone: a.keys.phones.some((phone) => b.keys.phones.includes(phone)),
    sameMainPhone: a.keys.mainPhone !== '' && a.keys.mainPhone === b.keys.mainPhone,
    unitsDiffer: unitsDiffer(a.keys.unit, b.keys.unit),
    veto: names.equal ? undefined : findVeto(a.names, b.names),
  };
}

/** Rule 1: names equal or full likeness .85; and a shared phone, or units not different. */
export function holdsRule1({ likeness: names, sharedPhone, unitsDiffer: differ }: Comparison): boolean {
  return (names.equal || names.full >= 0.85) && (sharedPhone || !differ);
}

/** Rule 2: the same organization with no other program, and a shared phone. */
function holdsRule2({ likeness: names, sharedPhone }: Comparison): boolean {
  return names.org >= 0.75 && (names.program === undefined || names.program >= 0.5) && sharedPhone;
}

/** Rule 3: likeness .6 with the main phone; or a short form, an acronym or crossed names with any shared phone. */
function holdsRule3({
  likeness: names,
  sharedPhone,
  sameMainPhone,
  unitsDiffer: differ,
}: Comparison): boolean {
  if (differ) return false;
  const program = names.program;
  const best = Math.max(names.org, names.full, names.cross, program ?? 0);
  if (best >= 0.6 && sameMainPhone && (program === undefined || program >= 0.5 || names.full >= 0.6))
    return true;
  const shortForm = names.contained || names.acronym || names.cross >= 0.75;
  return shortForm && sharedPhone && (program === undefined || program >= 0.4);
}

/** The first of rules 1–3 that holds; undefined where none does or the names stand in contrast. */
export function nameRule(comparison: Comparison): 1 | 2 | 3 | undefined {
  if (comparison.veto !== undefined) return undefined;
  if (holdsRule1(comparison)) return 1;
  if (holdsRule2(comparison)) return 2;
  if (holdsRule3(comparison)) return 3;
  return undefined;
}

/** Rule 4 reads one pair; that it is the organization's only pair at the address is for the caller. */
export function holdsRule4({ likeness: names, sharedPhone, veto }: Comparison): boolean {
  return veto === undefined && names.org >= 0.75 && sharedPhone;
}

/** Rule 5 reads one pair of one series; that it is the only pair at the address is for the caller. */
export function holdsRule5({ sameMainPhone, unitsDiffer: differ, veto }: Comparison): boolean {
  return veto === undefined && sameMainPhone && !differ;
}

/** 0 to 1, two decimals and more: how much of what can agree does. Orders links within a rule. */
export function evidence(
  { likeness: names, sharedPhone, sameMainPhone }: Comparison,
  sameUnit: boolean,
): number {
  const program = names.program ?? 0.5;
  const score =
    0.4 * names.full +
    0.2 * names.org +
    0.1 * program +
    0.1 * Number(names.equal) +
    0.1 * Number(sameMainPhone) +
    0.05 * Number(sharedPhone) +
    0.05 * Number(sameUnit);
  return Math.round(score * 10_000) / 10_000;
}
