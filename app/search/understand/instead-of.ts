import type { TermSlug } from '#app/vocabulary/terms.ts';

/** What may be asked for where something is refused: its other half, and nothing that only comes near. */
const OTHER_HALF: Partial<Record<TermSlug, readonly TermSlug[]>> = {
  'men-program': ['women-program'],
  'women-program': ['men-program'],
  morning: ['midday', 'evening'],
  midday: ['morning', 'evening'],
  evening: ['morning', 'midday'],
};

/** Each a need, of whose terms any will do. */
export function insteadOf(refused: readonly TermSlug[]): (readonly TermSlug[])[] {
  return refused.flatMap((term) => {
    const other = OTHER_HALF[term]?.filter((each) => !refused.includes(each)) ?? [];
    return other.length > 0 ? [other] : [];
  });
}
