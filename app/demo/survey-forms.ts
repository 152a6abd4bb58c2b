import type { Facet } from '#app/vocabulary/facets.ts';
import { TERMS, type TermSlug } from '#app/vocabulary/terms.ts';

/** Which of the made-up survey's forms a program was sent. */
export type SurveyForm = 'addiction' | 'mental-health' | 'combined';

/** No public survey or register asks these so far. */
const NEVER_ASKED_FACETS: ReadonlySet<Facet> = new Set(['daypart', 'length', 'openings', 'payers']);
/** Terms that came after the set: drawn with the others, they would change what every later term draws. */
const NOT_DRAWN: ReadonlySet<TermSlug> = new Set([
  'champva',
  'first-health',
  'geisinger',
  'multiplan',
  'quest-behavioral',
  'payment-plan',
]);
/** Told with a date of their own: openings by the register, lengths by the schedule. */
const TOLD_ELSEWHERE: ReadonlySet<Facet> = new Set(['openings', 'length']);
/** What chance decides. */
export const DRAWN_TERMS = TERMS.filter(
  ({ slug, facet }) => !TOLD_ELSEWHERE.has(facet) && !NOT_DRAWN.has(slug),
);

const NEVER_ASKED: ReadonlySet<TermSlug> = new Set(['online-program']);

const ADDICTION_ONLY: ReadonlySet<TermSlug> = new Set([
  'intensive-outpatient',
  'outpatient-detox',
  'detox',
  'recovery-housing',
  'alcohol',
  'opioids',
  'gambling',
  'pain-and-substance-use',
  'pregnant-postpartum',
  'dui',
  'joint-commission',
  'carf',
  'coa',
  'achc-hfap',
  'ncqa',
  'state-substance-use-agency',
  'state-mental-health',
  'state-health-department',
  'hospital-license',
  'opioid-treatment-program',
  'motivational-interviewing',
  'contingency-management',
  'relapse-prevention',
  'community-reinforcement',
  'matrix-model',
  'twelve-step-facilitation',
  'trauma-counseling',
  'anger-management',
  'acupuncture',
  'opioid-medicine',
  'buprenorphine',
  'buprenorphine-injection',
  'methadone',
  'naltrexone',
  'naltrexone-injection',
  'welcomes-opioid-medicine',
  'alcohol-medicine',
  'acamprosate',
  'disulfiram',
  'welcomes-alcohol-medicine',
  'mental-health-assessment',
  'physical-exam',
  'drug-testing',
  'domestic-violence-services',
  'child-care',
  'transport',
  'continuing-care',
  'discharge-planning',
  'follow-up',
  'mutual-help',
  'recovery-coach',
  'naloxone',
  'social-services',
  'no-charge',
]);

const MENTAL_HEALTH_ONLY: ReadonlySet<TermSlug> = new Set([
  'ptsd',
  'eating-disorders',
  'serious-mental-illness',
  'serious-emotional-disturbance',
  'first-episode-psychosis',
  'brain-injury',
  'dementia',
  'ccbhc',
  'community-mental-health-center',
  'mental-health-clinic',
  'dbt',
  'emdr',
  'family-psychoeducation',
  'illness-management',
  'cognitive-remediation',
  'activity-therapy',
  'tms',
  'ect',
  'ketamine',
  'walk-in-crisis',
  'va-funds',
]);

const ASKED_SOMEWHERE: readonly TermSlug[] = TERMS.filter(
  ({ slug, facet }) => !NEVER_ASKED_FACETS.has(facet) && !NEVER_ASKED.has(slug),
).map(({ slug }) => slug);

const ASKED_BY_FORM: Readonly<Record<SurveyForm, ReadonlySet<TermSlug>>> = {
  addiction: new Set(ASKED_SOMEWHERE.filter((slug) => !MENTAL_HEALTH_ONLY.has(slug))),
  'mental-health': new Set(ASKED_SOMEWHERE.filter((slug) => !ADDICTION_ONLY.has(slug))),
  combined: new Set(ASKED_SOMEWHERE),
};

export function askedBySurvey(form: SurveyForm): ReadonlySet<TermSlug> {
  return ASKED_BY_FORM[form];
}

/** Flags of the made-up register: each is yes or no. */
export const REGISTER_FLAGS: ReadonlySet<TermSlug> = new Set([
  'intensive-outpatient',
  'day-treatment',
  'outpatient',
  'outpatient-detox',
  'residential',
  'state-substance-use-agency',
  'state-mental-health',
  'opioid-treatment-program',
  'community-mental-health-center',
  'mental-health-clinic',
  'dui',
  'telehealth',
]);

/** Lists of the made-up register: what is not in the list is not known. */
export const REGISTER_LISTS: ReadonlySet<TermSlug> = new Set([
  'substance-use',
  'mental-health',
  'teen-program',
  'women-program',
  'men-program',
  'latino',
  'american-indian',
  'homeless',
  'wheelchair',
  'deaf-access',
  'blind-access',
  'medicaid',
  'medicare',
  'private-insurance',
  'self-pay',
  'sliding-scale',
  'spanish',
  'sign-language',
  'french',
  'vietnamese',
  'russian',
]);
