import { type CategorizedLabel, findLabelMeaning, labelKey, meaningsOfLabel } from './findtreatment-codes.ts';
import { LOCATOR_LABELS } from './findtreatment-labels.ts';
import { codesAskedByLocator } from './findtreatment-silence.ts';
import { readSamhsaCodes } from './samhsa-answers.ts';
import { SAMHSA_CODES, type SamhsaSeries } from './samhsa-codes.ts';
import type { SourceAnswers } from './source-answers.ts';

/** Labels of one row, as ticked. */
export interface LocatorLabels {
  /** By the source's category. */
  categorized: readonly { category: string; label: string }[];
  /** Labels that came without their category, in the locator's order of categories. */
  bare: readonly string[];
}

export interface ReadLabels {
  codes: string[];
  unmapped: SourceAnswers['unmapped'];
}

/** Where a label without a category belongs nowhere, the report names it under this. */
const NO_CATEGORY = 'no category';
/** The locator lists categories in this order, without exception in all rows measured. */
const ORDER_OF_CATEGORIES = new Map(Object.keys(LOCATOR_LABELS).map((category, index) => [category, index]));

/** The codes that labels stand for, each once. A label that no table has, or that could be two codes, is named. */
export function readLocatorLabels(series: SamhsaSeries, { categorized, bare }: LocatorLabels): ReadLabels {
  const codes = new Set<string>();
  const unmapped: SourceAnswers['unmapped'] = [];
  for (const { category, label } of categorized) {
    const meaning = findLabelMeaning(category, label);
    if (!meaning) unmapped.push({ category, value: label });
    else if ('code' in meaning) codes.add(meaning.code);
  }
  const candidates = bare.map((label) => candidatesFor(series, label));
  for (const [index, label] of bare.entries()) {
    const [only, ...others] = fittingBetween(candidates, index);
    if (!only || others.length > 0) unmapped.push({ category: NO_CATEGORY, value: label });
    else if ('code' in only.meaning) codes.add(only.meaning.code);
  }
  return { codes: [...codes], unmapped };
}

/** What a bare label can mean: in the row's own series before the other, and with its own capitals before others. */
function candidatesFor(series: SamhsaSeries, label: string): readonly CategorizedLabel[] {
  const all = meaningsOfLabel(label);
  if (all.length < 2) return all;
  const own = all.filter(({ meaning }) => 'code' in meaning && SAMHSA_CODES[series].has(meaning.code));
  const left = own.length > 0 ? own : all;
  const sameCapitals = left.filter(({ category, meaning }) => {
    const written = 'code' in meaning ? LOCATOR_LABELS[category]?.[meaning.code] : undefined;
    return written === label.trim() && labelKey(label) !== '';
  });
  return sameCapitals.length === 1 ? sameCapitals : left;
}

/** Of the label's candidates those whose category does not stand before its neighbor's or behind the next one's. */
function fittingBetween(
  candidates: readonly (readonly CategorizedLabel[])[],
  index: number,
): readonly CategorizedLabel[] {
  const own = candidates[index] ?? [];
  if (own.length < 2) return own;
  const placeOf = (list: readonly CategorizedLabel[] | undefined) =>
    list?.length === 1 ? ORDER_OF_CATEGORIES.get(list[0]?.category ?? '') : undefined;
  const before = candidates.slice(0, index).findLast((list) => placeOf(list) !== undefined);
  const after = candidates.slice(index + 1).find((list) => placeOf(list) !== undefined);
  const lowest = placeOf(before) ?? 0;
  const highest = placeOf(after) ?? Number.POSITIVE_INFINITY;
  return own.filter(({ category }) => {
    const place = ORDER_OF_CATEGORIES.get(category) ?? 0;
    return place >= lowest && place <= highest;
  });
}

export interface LocatorRow {
  series: SamhsaSeries;
  /** ISO date or year. */
  release: string;
  labels: LocatorLabels;
}

/** Reads the labels of one row of SAMHSA's locator. A category that a row lacks is one in which nothing is ticked. */
export function readLocatorAnswers({ series, release, labels }: LocatorRow): SourceAnswers {
  const { codes, unmapped } = readLocatorLabels(series, labels);
  const answers = readSamhsaCodes({ series, release, codes, columns: codesAskedByLocator(series, release) });
  return { ...answers, unmapped: [...unmapped, ...answers.unmapped] };
}
