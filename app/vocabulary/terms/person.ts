import type { TermData } from './term-data.ts';

export const CARE_TERMS = [
  {
    slug: 'intensive-outpatient',
    facet: 'care',
    abbreviation: 'IOP',
    asam: [
      { edition: 3, code: '2.1' },
      { edition: 4, code: '2.1' },
    ],
  },
  {
    slug: 'day-treatment',
    facet: 'care',
    abbreviation: 'PHP',
    asam: [
      { edition: 3, code: '2.5' },
      { edition: 4, code: '2.5' },
    ],
  },
  {
    slug: 'outpatient',
    facet: 'care',
    abbreviation: 'OP',
    asam: [
      { edition: 3, code: '1' },
      { edition: 4, code: '1.5' },
    ],
  },
  {
    slug: 'outpatient-detox',
    facet: 'care',
    asam: [
      { edition: 3, code: '1-WM' },
      { edition: 3, code: '2-WM' },
      { edition: 4, code: '1.7' },
      { edition: 4, code: '2.7' },
    ],
  },
  {
    slug: 'detox',
    facet: 'care',
    asam: [
      { edition: 3, code: '1-WM' },
      { edition: 3, code: '2-WM' },
      { edition: 3, code: '3.2-WM' },
      { edition: 3, code: '3.7-WM' },
      { edition: 3, code: '4-WM' },
    ],
  },
  {
    slug: 'residential',
    facet: 'care',
    asam: [
      { edition: 3, code: '3.1' },
      { edition: 3, code: '3.3' },
      { edition: 3, code: '3.5' },
      { edition: 3, code: '3.7' },
      { edition: 4, code: '3.1' },
      { edition: 4, code: '3.5' },
      { edition: 4, code: '3.7' },
    ],
  },
  {
    slug: 'hospital-inpatient',
    facet: 'care',
    asam: [
      { edition: 3, code: '4' },
      { edition: 4, code: '4' },
    ],
  },
  { slug: 'recovery-housing', facet: 'care' },
] as const satisfies readonly TermData[];

export const OPENING_TERMS = [
  { slug: 'taking-new-people', facet: 'openings' },
] as const satisfies readonly TermData[];

export const FOCUS_TERMS = [
  { slug: 'substance-use', facet: 'focus' },
  { slug: 'mental-health', facet: 'focus' },
  { slug: 'co-occurring', facet: 'focus' },
  { slug: 'alcohol', facet: 'focus' },
  { slug: 'opioids', facet: 'focus' },
  { slug: 'gambling', facet: 'focus' },
  { slug: 'trauma', facet: 'focus' },
  { slug: 'ptsd', facet: 'focus', abbreviation: 'PTSD' },
  { slug: 'eating-disorders', facet: 'focus' },
  { slug: 'pain-and-substance-use', facet: 'focus' },
  { slug: 'serious-mental-illness', facet: 'focus', abbreviation: 'SMI' },
  { slug: 'serious-emotional-disturbance', facet: 'focus', abbreviation: 'SED' },
  { slug: 'first-episode-psychosis', facet: 'focus' },
  { slug: 'brain-injury', facet: 'focus', abbreviation: 'TBI' },
  { slug: 'dementia', facet: 'focus' },
] as const satisfies readonly TermData[];

export const POPULATION_TERMS = [
  { slug: 'teen-program', facet: 'populations' },
  { slug: 'young-adult-program', facet: 'populations' },
  { slug: 'older-adult-program', facet: 'populations' },
  { slug: 'women-program', facet: 'populations' },
  { slug: 'men-program', facet: 'populations' },
  { slug: 'pregnant-postpartum', facet: 'populations' },
  { slug: 'lgbtq', facet: 'populations', abbreviation: 'LGBTQ+' },
  { slug: 'veterans', facet: 'populations' },
  { slug: 'military-families', facet: 'populations' },
  { slug: 'va-facility', facet: 'populations', abbreviation: 'VA' },
  { slug: 'court-involved', facet: 'populations' },
  { slug: 'dui', facet: 'populations', abbreviation: 'DUI' },
  { slug: 'hiv', facet: 'populations', abbreviation: 'HIV' },
  { slug: 'abuse-survivors', facet: 'populations' },
  { slug: 'american-indian', facet: 'populations' },
  { slug: 'latino', facet: 'populations' },
  { slug: 'homeless', facet: 'populations' },
] as const satisfies readonly TermData[];

export const AGE_TERMS = [
  { slug: 'children-teens', facet: 'ages' },
  { slug: 'young-adults', facet: 'ages' },
  { slug: 'adults', facet: 'ages' },
  { slug: 'seniors', facet: 'ages' },
] as const satisfies readonly TermData[];

export const LANGUAGE_TERMS = [
  { slug: 'spanish', facet: 'languages' },
  { slug: 'sign-language', facet: 'languages', abbreviation: 'ASL' },
  { slug: 'native-languages', facet: 'languages' },
  { slug: 'arabic', facet: 'languages' },
  { slug: 'chinese', facet: 'languages' },
  { slug: 'creole', facet: 'languages' },
  { slug: 'farsi', facet: 'languages' },
  { slug: 'french', facet: 'languages' },
  { slug: 'german', facet: 'languages' },
  { slug: 'greek', facet: 'languages' },
  { slug: 'hebrew', facet: 'languages' },
  { slug: 'hindi', facet: 'languages' },
  { slug: 'hmong', facet: 'languages' },
  { slug: 'italian', facet: 'languages' },
  { slug: 'japanese', facet: 'languages' },
  { slug: 'khmer', facet: 'languages' },
  { slug: 'korean', facet: 'languages' },
  { slug: 'mongolian', facet: 'languages' },
  { slug: 'ojibwa', facet: 'languages' },
  { slug: 'polish', facet: 'languages' },
  { slug: 'portuguese', facet: 'languages' },
  { slug: 'russian', facet: 'languages' },
  { slug: 'tagalog', facet: 'languages' },
  { slug: 'ukrainian', facet: 'languages' },
  { slug: 'vietnamese', facet: 'languages' },
  { slug: 'yupik', facet: 'languages' },
] as const satisfies readonly TermData[];

export const ACCESS_TERMS = [
  { slug: 'accepts-women', facet: 'access' },
  { slug: 'accepts-men', facet: 'access' },
  { slug: 'wheelchair', facet: 'access' },
  { slug: 'deaf-access', facet: 'access' },
  { slug: 'blind-access', facet: 'access' },
  { slug: 'smoking-allowed', facet: 'access' },
  { slug: 'vaping-allowed', facet: 'access' },
] as const satisfies readonly TermData[];
