import type { DetailSlug } from '#app/vocabulary/details.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { SurveyForm } from './survey-forms.ts';

export interface ProgramKind {
  form: SurveyForm;
  always: readonly TermSlug[];
  /** In about two of three programs of the kind. */
  likely: readonly TermSlug[];
  never: readonly TermSlug[];
  details: readonly DetailSlug[];
}

const ADDICTION: readonly TermSlug[] = ['substance-use', 'state-substance-use-agency'];

const ADDICTION_LIKELY: readonly TermSlug[] = [
  'alcohol',
  'opioids',
  'cbt',
  'motivational-interviewing',
  'relapse-prevention',
  'trauma-counseling',
  'group-sessions',
  'individual-sessions',
  'case-management',
  'drug-testing',
  'continuing-care',
  'discharge-planning',
  'follow-up',
  'naloxone',
  'peer-support',
  'private-insurance',
  'medicaid',
  'self-pay',
];

const MENTAL_HEALTH_LIKELY: readonly TermSlug[] = [
  'cbt',
  'dbt',
  'trauma',
  'ptsd',
  'psychiatric-medicine',
  'individual-sessions',
  'group-sessions',
  'family-psychoeducation',
  'suicide-prevention',
  'case-management',
  'private-insurance',
  'medicaid',
  'medicare',
];

const ADULT_AGES: readonly TermSlug[] = ['adults', 'young-adults'];
const LIVE_IN_CARE: readonly TermSlug[] = ['residential', 'hospital-inpatient', 'detox', 'recovery-housing'];

const KINDS = {
  'evening-iop': {
    form: 'addiction',
    always: [...ADDICTION, 'intensive-outpatient', 'alcohol'],
    likely: [...ADDICTION_LIKELY, ...ADULT_AGES],
    never: ['smoking-allowed'],
    details: ['substance-use-counseling', 'smoking-not-allowed'],
  },
  'iop-and-mental-health': {
    form: 'combined',
    always: [...ADDICTION, 'intensive-outpatient', 'co-occurring', 'mental-health'],
    likely: [
      ...ADDICTION_LIKELY,
      ...MENTAL_HEALTH_LIKELY,
      ...ADULT_AGES,
      'day-treatment',
      'state-mental-health',
    ],
    never: [],
    details: ['substance-use-counseling', 'mental-health-screening'],
  },
  'opioid-clinic': {
    form: 'addiction',
    always: [...ADDICTION, 'opioid-treatment-program', 'methadone', 'adults'],
    likely: [...ADDICTION_LIKELY, 'buprenorphine', 'naltrexone', 'infection-testing', 'physical-exam'],
    never: ['alcohol', 'teen-program', 'residential', 'no-charge'],
    details: ['only-opioids', 'outpatient-opioid-medicine'],
  },
  'live-in-campus': {
    form: 'addiction',
    always: [...ADDICTION, 'residential', 'detox', 'intensive-outpatient', 'smoking-allowed'],
    likely: [
      ...ADDICTION_LIKELY,
      ...ADULT_AGES,
      'day-treatment',
      'hospital-inpatient',
      'recovery-housing',
      'joint-commission',
      'buprenorphine',
    ],
    never: ['no-charge'],
    details: ['live-in-short', 'live-in-long', 'detox-alcohol', 'detox-opioids', 'smoking-in-set-places'],
  },
  outpatient: {
    form: 'addiction',
    always: [...ADDICTION, 'outpatient'],
    likely: [...ADDICTION_LIKELY, ...ADULT_AGES],
    never: [...LIVE_IN_CARE, 'intensive-outpatient', 'day-treatment'],
    details: ['substance-use-counseling'],
  },
  'mental-health-clinic': {
    form: 'mental-health',
    always: ['mental-health', 'outpatient', 'state-mental-health'],
    likely: [...MENTAL_HEALTH_LIKELY, ...ADULT_AGES, 'serious-mental-illness', 'mental-health-clinic'],
    never: ['residential', 'hospital-inpatient'],
    details: ['outpatient-mental-health'],
  },
  'mental-health-hospital': {
    form: 'mental-health',
    always: ['mental-health', 'hospital-inpatient'],
    likely: [
      ...MENTAL_HEALTH_LIKELY,
      ...ADULT_AGES,
      'day-treatment',
      'serious-mental-illness',
      'ect',
      'tms',
      'walk-in-crisis',
    ],
    never: ['no-charge'],
    details: ['psychiatric-hospital', 'emergency-mental-health', 'olanzapine', 'clozapine'],
  },
  'teen-iop': {
    form: 'combined',
    always: [...ADDICTION, 'intensive-outpatient', 'teen-program', 'mental-health'],
    likely: [...ADDICTION_LIKELY, ...MENTAL_HEALTH_LIKELY, 'family-sessions', 'school-help'],
    never: [
      'adults',
      'seniors',
      'older-adult-program',
      'veterans',
      'va-facility',
      'methadone',
      'smoking-allowed',
      'vaping-allowed',
    ],
    details: ['smoking-not-allowed', 'vaping-not-allowed'],
  },
  women: {
    form: 'addiction',
    always: [...ADDICTION, 'intensive-outpatient', 'women-program', 'accepts-women'],
    likely: [
      ...ADDICTION_LIKELY,
      ...ADULT_AGES,
      'pregnant-postpartum',
      'child-care',
      'abuse-survivors',
      'trauma',
    ],
    never: ['accepts-men'],
    details: ['support-groups'],
  },
  men: {
    form: 'addiction',
    always: [...ADDICTION, 'intensive-outpatient', 'men-program', 'accepts-men'],
    likely: [...ADDICTION_LIKELY, ...ADULT_AGES, 'anger-management', 'job-help', 'housing-help'],
    never: ['accepts-women'],
    details: ['life-skills'],
  },
  veterans: {
    form: 'combined',
    always: ['substance-use', 'mental-health', 'va-facility', 'military-families', 'adults', 'outpatient'],
    likely: [
      ...MENTAL_HEALTH_LIKELY,
      'intensive-outpatient',
      'seniors',
      'military-insurance',
      'joint-commission',
    ],
    never: ['state-substance-use-agency', 'state-mental-health', 'no-charge'],
    details: ['only-va', 'run-by-federal-government'],
  },
  spanish: {
    form: 'addiction',
    always: [...ADDICTION, 'intensive-outpatient', 'spanish', 'latino'],
    likely: [...ADDICTION_LIKELY, ...ADULT_AGES, 'portuguese', 'sliding-scale', 'family-sessions'],
    never: [],
    details: ['community-outreach'],
  },
  native: {
    form: 'combined',
    always: ['substance-use', 'mental-health', 'american-indian', 'outpatient'],
    likely: [
      ...ADDICTION_LIKELY,
      ...ADULT_AGES,
      'intensive-outpatient',
      'native-languages',
      'tribal-funds',
      'ojibwa',
      'yupik',
    ],
    never: ['state-substance-use-agency', 'no-charge'],
    details: ['run-by-tribe'],
  },
  'older-adults': {
    form: 'mental-health',
    always: ['mental-health', 'older-adult-program', 'outpatient', 'medicare'],
    likely: [...MENTAL_HEALTH_LIKELY, 'dementia', 'cognitive-remediation', 'activity-therapy'],
    never: ['children-teens', 'teen-program', 'young-adult-program'],
    details: ['outpatient-mental-health', 'chronic-illness-care'],
  },
  court: {
    form: 'addiction',
    always: [...ADDICTION, 'outpatient', 'dui', 'court-involved'],
    likely: [...ADDICTION_LIKELY, 'intensive-outpatient', 'anger-management'],
    never: [...LIVE_IN_CARE, 'teen-program'],
    details: ['only-dui', 'dui-four-plus'],
  },
  'health-center': {
    form: 'combined',
    always: ['substance-use', 'mental-health', 'health-center', 'medicaid', 'outpatient'],
    likely: [
      ...ADDICTION_LIKELY,
      ...MENTAL_HEALTH_LIKELY,
      ...ADULT_AGES,
      'buprenorphine',
      'homeless',
      'ccbhc',
      'community-mental-health-center',
    ],
    never: [...LIVE_IN_CARE, 'no-charge'],
    details: ['federal-grants', 'other-languages'],
  },
  'alcohol-only': {
    form: 'addiction',
    always: [...ADDICTION, 'intensive-outpatient', 'alcohol', 'alcohol-medicine'],
    likely: [...ADDICTION_LIKELY, ...ADULT_AGES, 'acamprosate', 'disulfiram'],
    never: ['opioids', 'methadone', 'welcomes-opioid-medicine'],
    details: ['only-alcohol', 'run-for-profit'],
  },
} as const satisfies Record<string, ProgramKind>;

export type ProgramKindId = keyof typeof KINDS;

export const PROGRAM_KINDS: Readonly<Record<ProgramKindId, ProgramKind>> = KINDS;

/** In how many programs a term holds where the kind says nothing of it, 0 to 1. */
const CHANCE_OF_FACET: Readonly<Record<Facet, number>> = {
  care: 0.1,
  focus: 0.2,
  populations: 0.18,
  ages: 0.3,
  accreditation: 0.07,
  licensing: 0.06,
  therapies: 0.3,
  formats: 0.4,
  medications: 0.2,
  supports: 0.3,
  daypart: 0,
  openings: 0,
  delivery: 0.45,
  length: 0,
  aftercare: 0.4,
  payers: 0,
  payment: 0.35,
  assistance: 0.3,
  languages: 0.03,
  access: 0.35,
};

const CHANCE_OF_TERM: Readonly<Partial<Record<TermSlug, number>>> = {
  carf: 0.35,
  'joint-commission': 0.25,
  spanish: 0.3,
  'accepts-women': 0.95,
  'accepts-men': 0.95,
  'hospital-inpatient': 0,
  'opioid-treatment-program': 0,
  methadone: 0,
  'va-facility': 0,
  'va-funds': 0.06,
  'tribal-funds': 0.05,
  'no-charge': 0.05,
  gambling: 0.08,
  ect: 0.03,
  tms: 0.05,
  ketamine: 0.05,
};

export function chanceOf(slug: TermSlug, facet: Facet, kind: ProgramKind): number {
  if (kind.always.includes(slug)) return 1;
  if (kind.never.includes(slug)) return 0;
  if (kind.likely.includes(slug)) return 0.68;
  return CHANCE_OF_TERM[slug] ?? CHANCE_OF_FACET[facet];
}
