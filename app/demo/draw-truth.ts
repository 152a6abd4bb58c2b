import type { TermSlug } from '#app/vocabulary/terms.ts';
import { chanceOf, type ProgramKind } from './program-kinds.ts';
import type { Random } from './random.ts';
import { askedBySurvey, DRAWN_TERMS } from './survey-forms.ts';
import { EXCLUSIVE_TERMS, withImplied, withoutTerm } from './term-rules.ts';

/** What holds for one made-up program, whether or not a source says so. Plausible together. */
export function drawTruth(kind: ProgramKind, random: Random): ReadonlySet<TermSlug> {
  const asked = askedBySurvey(kind.form);
  const drawn = DRAWN_TERMS.filter(({ slug, facet }) => {
    const isDrawn = random.chance(chanceOf(slug, facet, kind));
    return isDrawn && (asked.has(slug) || kind.always.includes(slug));
  }).map(({ slug }) => slug);
  let truth = withImplied(drawn);
  for (const term of kind.never) truth = withoutTerm(truth, term);
  for (const [kept, gone] of EXCLUSIVE_TERMS) {
    if (truth.has(kept)) truth = withoutTerm(truth, gone);
  }
  return truth;
}
