import { fieldsThatDiffer } from './compare-values.ts';
import type { SectionValue } from './section.ts';

export type Side = 'theirs' | 'mine';

/** A field that two people left differently. `chosen`: the only one of them who changed it; undefined where both did. */
export interface Clash {
  field: string;
  chosen?: Side;
}

/** `live` is what stood when both began. */
export function findClashes(live: SectionValue, theirs: SectionValue, mine: SectionValue): Clash[] {
  const [theirChanges, myChanges] = [fieldsThatDiffer(live, theirs), fieldsThatDiffer(live, mine)];
  return fieldsThatDiffer(theirs, mine).map((field) => {
    const [changedTheirs, changedMine] = [theirChanges.includes(field), myChanges.includes(field)];
    if (changedTheirs && changedMine) return { field };
    return { field, chosen: changedMine ? 'mine' : 'theirs' };
  });
}

/** Theirs, but for the fields of which mine was chosen. */
export function joinValues(
  theirs: SectionValue,
  mine: SectionValue,
  choices: Readonly<Record<string, Side>>,
): SectionValue {
  const joined = { ...theirs };
  for (const [field, side] of Object.entries(choices)) {
    if (side !== 'mine') continue;
    const value = mine[field];
    if (value === undefined) delete joined[field];
    else joined[field] = value;
  }
  return joined;
}
