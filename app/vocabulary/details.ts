/** Kinds of remark, in the order in which a listing shows them. A restriction stands at the top. */
export const DETAIL_GROUPS = [
  'restriction',
  'ownership',
  'facility-kind',
  'hospital-kind',
  'live-in-kind',
  'detox-drug',
  'opioid-medicine-detail',
  'prescriber',
  'antipsychotic',
  'infection-medicine',
  'counseling-basics',
  'screening',
  'health-education',
  'crisis-team',
  'dui-note',
  'telehealth-note',
  'license-note',
  'other-help',
  'funding',
  'smoking-rule',
  'vaping-rule',
  'language-note',
] as const;

export type DetailGroup = (typeof DETAIL_GROUPS)[number];

const SLUGS_OF_GROUP = {
  restriction: ['only-alcohol', 'only-opioids', 'only-dui', 'only-va'],
  ownership: [
    'run-by-local-government',
    'run-by-state',
    'run-by-federal-government',
    'run-by-defense-department',
    'run-by-indian-health-service',
    'run-by-tribe',
    'run-for-profit',
    'run-nonprofit',
  ],
  'facility-kind': [
    'multi-setting-mental-health',
    'outpatient-mental-health',
    'other-residential',
    'psychiatric-hospital',
    'residential-adults',
    'residential-children',
    'psychiatric-unit',
    'state-hospital',
    'psychiatric-residential',
    'residential-child-care',
    'acute-treatment-unit',
    'crisis-stabilization-unit',
    'hospital-setting',
  ],
  'hospital-kind': ['general-hospital', 'psychiatric-hospital-with-addiction-care'],
  'live-in-kind': [
    'hospital-detox',
    'hospital-treatment',
    'live-in-detox',
    'live-in-long',
    'live-in-short',
    'live-in-low-intensity',
    'live-in-medium-intensity',
    'live-in-high-intensity',
    'live-in-medical',
    'live-in-social-detox',
    'live-in-medical-detox',
  ],
  'detox-drug': [
    'detox-alcohol',
    'detox-benzodiazepines',
    'detox-cocaine',
    'detox-methamphetamine',
    'detox-opioids',
    'detox-medicine',
  ],
  'opioid-medicine-detail': [
    'outpatient-opioid-medicine',
    'medicine-assisted-treatment',
    'buprenorphine-detox',
    'buprenorphine-set-time',
    'methadone-detox',
    'methadone-set-time',
    'lofexidine-or-clonidine-detox',
    'lofexidine',
    'clonidine',
    'maintenance-then-withdrawal',
    'pain-or-emergency-dosing',
  ],
  prescriber: [
    'opioid-prescriber-in-network',
    'opioid-prescriber-contracted',
    'opioid-prescriber-outside',
    'alcohol-prescriber-in-network',
    'alcohol-prescriber-contracted',
    'alcohol-prescriber-outside',
  ],
  antipsychotic: [
    'aripiprazole',
    'asenapine',
    'brexpiprazole',
    'cariprazine',
    'chlorpromazine',
    'clozapine',
    'droperidol',
    'fluphenazine',
    'haloperidol',
    'iloperidone',
    'loxapine',
    'lurasidone',
    'olanzapine',
    'olanzapine-fluoxetine',
    'paliperidone',
    'perphenazine',
    'pimozide',
    'prochlorperazine',
    'quetiapine',
    'risperidone',
    'thioridazine',
    'thiothixene',
    'trifluoperazine',
    'ziprasidone',
  ],
  'infection-medicine': ['hiv-medicine', 'hepatitis-c-medicine', 'hiv-prevention-medicine'],
  'counseling-basics': [
    'brief-intervention',
    'substance-use-counseling',
    'substance-use-education',
    'social-skills',
    'psychosocial-rehabilitation',
    'life-skills',
    'support-groups',
  ],
  screening: [
    'substance-use-assessment',
    'substance-use-screening',
    'mental-health-screening',
    'tobacco-screening',
    'interim-services',
    'community-outreach',
    'interventionist',
  ],
  'health-education': [
    'hiv-education',
    'hepatitis-education',
    'health-education-other',
    'hepatitis-a-vaccine',
    'hepatitis-b-vaccine',
    'early-hiv-care',
    'metabolic-monitoring',
    'lab-testing',
    'chronic-illness-care',
    'diet-and-exercise',
  ],
  'crisis-team': ['crisis-team-on-call', 'mobile-crisis-team', 'emergency-mental-health', 'involuntary-hold'],
  'dui-note': ['dui-four-plus'],
  'telehealth-note': ['telehealth-with-limits'],
  'license-note': ['dea-registration', 'recovery-support-license'],
  'other-help': [
    'other-addictions',
    'beds-for-children',
    'assertive-community-treatment',
    'legal-advocacy',
    'therapeutic-foster-care',
  ],
  funding: [
    'county-funds',
    'community-service-grants',
    'federal-grants',
    'other-state-funds',
    'foundation-funds',
    'corrections-funds',
    'education-funds',
    'child-and-family-funds',
  ],
  'smoking-rule': ['smoking-not-allowed', 'smoking-anywhere', 'smoking-in-set-places'],
  'vaping-rule': ['vaping-not-allowed', 'vaping-anywhere', 'vaping-in-set-places'],
  'language-note': ['other-languages'],
} as const satisfies Record<DetailGroup, readonly string[]>;

export type DetailSlug = (typeof SLUGS_OF_GROUP)[DetailGroup][number];

/** A remark that is shown and never filtered. Its label is in `detail-words.ts`. */
export interface Detail {
  slug: DetailSlug;
  group: DetailGroup;
}

export const DETAILS: readonly Detail[] = DETAIL_GROUPS.flatMap((group) =>
  SLUGS_OF_GROUP[group].map((slug): Detail => ({ slug, group })),
);

const DETAIL_OF_SLUG: ReadonlyMap<string, Detail> = new Map(DETAILS.map((detail) => [detail.slug, detail]));

export function findDetail(slug: string): Detail | undefined {
  return DETAIL_OF_SLUG.get(slug);
}

/** Throws RangeError on a slug that is not a detail. */
export function requireDetail(slug: string): Detail {
  const detail = DETAIL_OF_SLUG.get(slug);
  if (!detail) throw new RangeError(`no such detail: ${slug}`);
  return detail;
}

export function isDetailSlug(word: string): word is DetailSlug {
  return DETAIL_OF_SLUG.has(word);
}

/** Who cannot come: shown first, as a line of its own. */
export function isRestriction(slug: DetailSlug): boolean {
  return requireDetail(slug).group === 'restriction';
}
