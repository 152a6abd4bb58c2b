import type { TermSlug } from '../terms.ts';
import type { CodeMeaning } from './code-meaning.ts';

type Words = Readonly<Record<string, CodeMeaning>>;

export const SUBSTANCE_USE_SERVICES: Words = {
  'Clinically Managed High Intensity Residential Services': {
    yes: ['residential'],
    detail: 'live-in-high-intensity',
  },
  'Clinically Managed Low Intensity Residential Services': {
    yes: ['residential'],
    detail: 'live-in-low-intensity',
  },
  'Clinically Managed Medium Intensity Residential Services': {
    yes: ['residential'],
    detail: 'live-in-medium-intensity',
  },
  'Clinically Managed Residential Detoxification': {
    yes: ['residential', 'detox'],
    detail: 'live-in-social-detox',
  },
  'DUI/DWI': { yes: ['dui'] },
  'Day Treatment (Partial Hospitalization)': { yes: ['day-treatment'] },
  'Education & Treatment Services for Persons in Criminal Justice System': { yes: ['court-involved'] },
  'Gender Responsive Treatment for Women': { yes: ['women-program'] },
  'General Treatment': { yes: ['substance-use'] },
  'Intensive Outpatient': { yes: ['intensive-outpatient'] },
  'Level II Four Plus': { yes: ['dui'], detail: 'dui-four-plus' },
  'Medically Monitored Inpatient Detoxification': { yes: ['detox'], detail: 'live-in-medical-detox' },
  'Medically Monitored Intensive Residential Treatment': { yes: ['residential'], detail: 'live-in-medical' },
  // The medicine is not named: it may be for alcohol.
  'Medication Assisted Therapy': { detail: 'medicine-assisted-treatment' },
  'Opioid Treatment Programs': { yes: ['opioid-treatment-program', 'opioids', 'opioid-medicine'] },
  Outpatient: { yes: ['outpatient'] },
  'Youth Treatment': { yes: ['teen-program'] },
};

export const MENTAL_HEALTH_SETTINGS: Words = {
  '72-Hour Treatment & Evaluation': { detail: 'involuntary-hold' },
  'Acute Treatment Unit': { detail: 'acute-treatment-unit' },
  'Community Mental Health Center': { yes: ['community-mental-health-center'] },
  'Community Mental Health Clinic': { yes: ['mental-health-clinic'] },
  'Crisis Stabilization Unit': { detail: 'crisis-stabilization-unit' },
  'Day Treatment': { yes: ['day-treatment'] },
  Emergency: { detail: 'emergency-mental-health' },
  Hospital: { detail: 'hospital-setting' },
  'Intensive Outpatient': { yes: ['intensive-outpatient'] },
  Outpatient: { yes: ['outpatient'] },
  'Psychiatric Residential': { yes: ['residential'], detail: 'psychiatric-residential' },
  'Residential Child Care Facility': { yes: ['residential'], detail: 'residential-child-care' },
  'Residential Long Term Treatment': { yes: ['residential'], detail: 'live-in-long' },
  'Residential Short Term Treatment': { yes: ['residential'], detail: 'live-in-short' },
};

/** Whom a place serves, which is less than a program made for them: men, women and ages are "accepts". */
export const POPULATIONS_SERVED: Words = {
  'American Indian': { yes: ['american-indian'] },
  'Clients referred from Court/Judicial System': { yes: ['court-involved'] },
  HIV: { yes: ['hiv'] },
  Homeless: { yes: ['homeless'] },
  LGBT: { yes: ['lgbtq'] },
  'LGBTQIA+': { yes: ['lgbtq'] },
  Latinx: { yes: ['latino'] },
  Men: { yes: ['accepts-men'] },
  Military: { yes: ['military-families'] },
  'Minors/Adolescents': { yes: ['children-teens'] },
  Offender: { yes: ['court-involved'] },
  'Older Adults': { yes: ['seniors'] },
  'Pregnant Person': { yes: ['pregnant-postpartum'] },
  'Pregnant Women': { yes: ['pregnant-postpartum'] },
  Women: { yes: ['accepts-women'] },
  Youth: { yes: ['children-teens'] },
};

export const ACCESSIBILITY: Words = {
  'Deaf/Hard of Hearing': { yes: ['deaf-access'] },
  'Visually Impaired': { yes: ['blind-access'] },
  Wheelchair: { yes: ['wheelchair'] },
};

export const FEES: Words = {
  Medicaid: { yes: ['medicaid'] },
  'Private Insurance': { yes: ['private-insurance'] },
  'Self Pay': { yes: ['self-pay'] },
  'Sliding Fee Scale': { yes: ['sliding-scale'] },
};

export const LANGUAGES_SPOKEN: Words = {
  'American Sign Language (ASL)': { yes: ['sign-language'] },
  Cambodian: { yes: ['khmer'] },
  Cantonese: { yes: ['chinese'] },
  English: { leftOut: 'every place in the register works in English' },
  French: { yes: ['french'] },
  German: { yes: ['german'] },
  Mandarin: { yes: ['chinese'] },
  Mongolian: { yes: ['mongolian'] },
  Polish: { yes: ['polish'] },
  Russian: { yes: ['russian'] },
  Spanish: { yes: ['spanish'] },
  Ukrainian: { yes: ['ukrainian'] },
  Vietnamese: { yes: ['vietnamese'] },
};

/** One answer a row, so "available" also leaves "telehealth only" unticked. */
export const TELEHEALTH: Words = {
  'No Telehealth Available': { no: ['telehealth', 'online-program'] },
  'Telehealth Available - No Restrictions': { yes: ['telehealth'] },
  'Telehealth Available - With Restrictions': { yes: ['telehealth'], detail: 'telehealth-with-limits' },
  'Telehealth Only': { yes: ['telehealth', 'online-program'] },
};

export const RECOVERY_SUPPORT_SERVICES: Words = {
  'Life Skills Classes': { detail: 'life-skills' },
  'Peer Recovery Coaching': { yes: ['recovery-coach', 'peer-support'] },
  'Support Groups': { detail: 'support-groups' },
};

/** What a set flag says. An unset one is an unticked box. */
export const FLAGS = {
  ActiveSUDLicense: { yes: ['state-substance-use-agency'] },
  ActiveMHDesignation: { yes: ['state-mental-health'] },
  ActiveRSSOLicense: { detail: 'recovery-support-license' },
  OpioidTreatmentPrograms: { yes: ['opioid-treatment-program', 'opioids', 'opioid-medicine'] },
  CommunityMentalHealthCenter: { yes: ['community-mental-health-center'] },
  CommunityMentalHealthClinic: { yes: ['mental-health-clinic'] },
  DUIDWI: { yes: ['dui'] },
} as const satisfies Words;

export type ColoradoFlag = keyof typeof FLAGS;

/** Words that the register took up later: before that month a row could not have ticked them. */
export const ASKED_SINCE: Readonly<Partial<Record<TermSlug, string>>> = {
  latino: '2022-12',
  'sign-language': '2022-12',
};

/** Every list of words, by the column that it answers. */
export const COLORADO_WORDS = {
  SubstanceUseServices: SUBSTANCE_USE_SERVICES,
  MentalHealthSettings: MENTAL_HEALTH_SETTINGS,
  PopulationServed: POPULATIONS_SERVED,
  Accessibility: ACCESSIBILITY,
  Fees: FEES,
  LanguagesSpoken: LANGUAGES_SPOKEN,
  OffersTelehealth: TELEHEALTH,
  RSSOServicesProvided: RECOVERY_SUPPORT_SERVICES,
} as const satisfies Readonly<Record<string, Words>>;
