import type { PayerKind } from '#app/vocabulary/payers/payer-data.ts';
import {
  ANY_BLUE,
  BLUE_PLANS,
  findPayer,
  INSURANCE_KINDS,
  isBluePlan,
} from '#app/vocabulary/payers/payers.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';

type Answer = 'yes' | 'no' | 'unknown';

/** What was said of a term itself. */
type OwnAnswer = (term: TermSlug) => Answer;

export interface Implied {
  answer: 'yes' | 'no';
  /** The term whose answer settles it. */
  basis: TermSlug;
}

/** Who sells these alone sells private insurance alone. */
const PRIVATE_ALONE: ReadonlySet<PayerKind> = new Set([
  'marketplace',
  'federal-workers',
  'employer-administrator',
]);

/**
 * What follows for a plan from what was said of others; undefined where nothing does. Any Blue plan that is taken is "some
 * Blue plan". Who says no to Blue Cross as such says no to each Blue plan, unless one of them is taken nevertheless. Who says no to
 * every kind of insurance takes no plan; who says no to private insurance alone takes none that is nothing else. Most
 * companies sell plans of several kinds: about them a no to one kind says nothing.
 */
export function impliedOfPlan(slug: TermSlug, own: Answer, ownAnswer: OwnAnswer): Implied | undefined {
  const payer = findPayer(slug);
  if (!payer || own === 'yes') return undefined;
  const isBlue = slug === ANY_BLUE || isBluePlan(slug);
  const blueTaken = isBlue ? BLUE_PLANS.find((plan) => ownAnswer(plan) === 'yes') : undefined;
  if (slug === ANY_BLUE && blueTaken) return { answer: 'yes', basis: blueTaken };
  if (own === 'no') return undefined;
  if (isBluePlan(slug) && !blueTaken && ownAnswer(ANY_BLUE) === 'no')
    return { answer: 'no', basis: ANY_BLUE };
  const isDenied = ownAnswer('private-insurance') === 'no';
  const isPrivateAlone = payer.kinds.every((kind) => PRIVATE_ALONE.has(kind));
  if (isDenied && (isPrivateAlone || INSURANCE_KINDS.every((kind) => ownAnswer(kind) === 'no'))) {
    return { answer: 'no', basis: 'private-insurance' };
  }
  return undefined;
}

const PAYERS: readonly TermSlug[] = termsOfFacet('payers').map(({ slug }) => slug);

interface Answers {
  yes: readonly TermSlug[];
  no: readonly TermSlug[];
}

const NONE: readonly TermSlug[] = [];
const SOME_BLUE: readonly TermSlug[] = [ANY_BLUE];

/** Of which plans `impliedOfPlan` can tell anything: every start of the server asks this of every listing. */
function plansThatMayFollow({ yes, no }: Answers): readonly TermSlug[] {
  if (no.includes('private-insurance')) return PAYERS;
  if (yes.some(isBluePlan)) return yes.includes(ANY_BLUE) ? NONE : SOME_BLUE;
  return no.includes(ANY_BLUE) ? BLUE_PLANS : NONE;
}

/** The same answers, with what follows from them for plans. */
export function withImpliedPlans(answers: Answers): Answers {
  const { yes, no } = answers;
  const plans = plansThatMayFollow(answers);
  if (plans.length === 0) return answers;
  const taken = new Set(yes);
  const ownAnswer = (slug: TermSlug) => (taken.has(slug) ? 'yes' : no.includes(slug) ? 'no' : 'unknown');
  const implied = plans.flatMap((slug) => {
    const follows = impliedOfPlan(slug, ownAnswer(slug), ownAnswer);
    return follows ? [{ slug, answer: follows.answer }] : [];
  });
  if (implied.length === 0) return answers;
  const slugsOf = (answer: Answer) => implied.flatMap((each) => (each.answer === answer ? [each.slug] : []));
  const affirmed = slugsOf('yes');
  return {
    yes: [...yes, ...affirmed],
    no: [...no.filter((slug) => !affirmed.includes(slug)), ...slugsOf('no')],
  };
}
