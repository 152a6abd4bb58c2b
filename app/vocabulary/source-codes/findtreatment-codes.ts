import { LOCATOR_LABELS } from './findtreatment-labels.ts';
import {
  type LabelMeaning,
  LOCATOR_CATEGORY_ALIASES,
  LOCATOR_OLD_LABELS,
} from './findtreatment-old-labels.ts';

/** A label of the locator without case, signs and double blanks. */
export function labelKey(label: string): string {
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

export interface CategorizedLabel {
  category: string;
  meaning: LabelMeaning;
}

const BY_LABEL: ReadonlyMap<string, readonly CategorizedLabel[]> = indexLabels();

function indexLabels(): ReadonlyMap<string, CategorizedLabel[]> {
  const index = new Map<string, CategorizedLabel[]>();
  const put = (category: string, label: string, meaning: LabelMeaning) => {
    const key = labelKey(label);
    const known = index.get(key) ?? [];
    if (known.some((other) => other.category === category)) {
      throw new Error(`label mapped twice: ${category} ${label}`);
    }
    index.set(key, [...known, { category, meaning }]);
  };
  for (const [category, labels] of Object.entries(LOCATOR_LABELS)) {
    for (const [code, label] of Object.entries(labels)) put(category, label, { code });
  }
  for (const [category, labels] of Object.entries(LOCATOR_OLD_LABELS)) {
    for (const [label, meaning] of Object.entries(labels)) put(category, label, meaning);
  }
  return index;
}

/** All that a label can mean: one for nearly every label, one a category for the six that stand in two. */
export function meaningsOfLabel(label: string): readonly CategorizedLabel[] {
  return BY_LABEL.get(labelKey(label)) ?? [];
}

/** A category under the code that it has today. */
export function categoryOfToday(category: string): string {
  return Object.hasOwn(LOCATOR_CATEGORY_ALIASES, category)
    ? (LOCATOR_CATEGORY_ALIASES[category] as string)
    : category;
}

/** What a label means in its category; one that has moved to another category since is found by its words. */
export function findLabelMeaning(category: string, label: string): LabelMeaning | undefined {
  const meanings = meaningsOfLabel(label);
  const today = categoryOfToday(category);
  const exact = meanings.find((each) => each.category === today);
  return (exact ?? (meanings.length === 1 ? meanings[0] : undefined))?.meaning;
}
