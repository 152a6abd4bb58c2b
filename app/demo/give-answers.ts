import type { DetailSlug } from '#app/vocabulary/details.ts';
import type { SourceAnswers } from '#app/vocabulary/source-codes/source-answers.ts';
import { TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import type { Random } from './random.ts';
import { DRAWN_TERMS, REGISTER_FLAGS, REGISTER_LISTS } from './survey-forms.ts';
import { withImplied, withoutTerm } from './term-rules.ts';

/** How whoever filled in the survey went about it, each 0 to 1. */
export interface AnswerStyle {
  /** The share of what is true that was ticked. */
  ticks: number;
  /** The share of what is not true that was answered "no"; the other boxes stayed empty. */
  noes: number;
}

const STYLES: readonly AnswerStyle[] = [
  { ticks: 1, noes: 0.85 },
  { ticks: 0.95, noes: 0.35 },
  { ticks: 0.9, noes: 0.1 },
  { ticks: 0.9, noes: 0.1 },
  { ticks: 0.6, noes: 0 },
];

export function drawStyle(random: Random): AnswerStyle {
  return random.pick(STYLES);
}

interface Survey {
  truth: ReadonlySet<TermSlug>;
  asked: ReadonlySet<TermSlug>;
  /** Ticked however careless the style. */
  always: readonly TermSlug[];
  details: readonly DetailSlug[];
  style: AnswerStyle;
}

export function surveyAnswers(
  { truth, asked, always, details, style }: Survey,
  random: Random,
): SourceAnswers {
  const ticked = [...truth].filter((slug) => random.chance(style.ticks) || always.includes(slug));
  const yes = withImplied(ticked);
  const no = DRAWN_TERMS.filter(({ slug }) => random.chance(style.noes) && !truth.has(slug)).map(
    ({ slug }) => slug,
  );
  return answersOf(asked, yes, new Set(no), details);
}

/** A row in which nothing is usable. */
export function silentAnswers(): SourceAnswers {
  return answersOf(new Set(), new Set(), new Set(), []);
}

export function registerAnswers(truth: ReadonlySet<TermSlug>): SourceAnswers {
  const asked = new Set([...REGISTER_FLAGS, ...REGISTER_LISTS]);
  const no = [...REGISTER_FLAGS].filter((slug) => !truth.has(slug));
  return answersOf(asked, truth, new Set(no), []);
}

/** The same answers with a "no" to one term, and no "yes" that would imply it. */
export function denying(answers: SourceAnswers, term: TermSlug): SourceAnswers {
  const yes = withoutTerm(new Set(answers.yes), term);
  return {
    ...answers,
    yes: inOrder((slug) => yes.has(slug)),
    no: inOrder((slug) => slug === term || answers.no.includes(slug)),
  };
}

/** The same answers with a "yes" to one term and to all that it implies, as far as the source asks. */
export function affirming(answers: SourceAnswers, term: TermSlug): SourceAnswers {
  const yes = withImplied([...answers.yes, term]);
  return {
    ...answers,
    yes: inOrder((slug) => yes.has(slug) && !answers.silent.includes(slug)),
    no: inOrder((slug) => answers.no.includes(slug) && !yes.has(slug)),
  };
}

function answersOf(
  asked: ReadonlySet<TermSlug>,
  yes: ReadonlySet<TermSlug>,
  no: ReadonlySet<TermSlug>,
  details: readonly DetailSlug[],
): SourceAnswers {
  return {
    yes: inOrder((slug) => asked.has(slug) && yes.has(slug)),
    no: inOrder((slug) => asked.has(slug) && no.has(slug) && !yes.has(slug)),
    silent: inOrder((slug) => !asked.has(slug)),
    details: [...details],
    unmapped: [],
    contradictions: [],
  };
}

/** Terms in the order of the vocabulary, so that equal answers are equal text. */
function inOrder(isIn: (slug: TermSlug) => boolean): TermSlug[] {
  return TERMS.filter(({ slug }) => isIn(slug)).map(({ slug }) => slug);
}
