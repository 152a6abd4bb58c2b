/** The groups of terms that a visitor can filter by, in the order in which pages show them. */
export const FACETS = [
  'care',
  'openings',
  'focus',
  'populations',
  'ages',
  'accreditation',
  'licensing',
  'therapies',
  'formats',
  'medications',
  'supports',
  'daypart',
  'delivery',
  'length',
  'aftercare',
  'payers',
  'payment',
  'assistance',
  'languages',
  'access',
] as const;

export type Facet = (typeof FACETS)[number];

/** The five criteria of choosing a program, always in this order, and what comes before them. */
export const CRITERIA = [
  'person',
  'accreditation',
  'approaches',
  'schedule',
  'aftercare',
  'insurance',
] as const;

export type Criterion = (typeof CRITERIA)[number];

export const CRITERION_OF_FACET: Readonly<Record<Facet, Criterion>> = {
  care: 'person',
  openings: 'person',
  focus: 'person',
  populations: 'person',
  ages: 'person',
  languages: 'person',
  access: 'person',
  accreditation: 'accreditation',
  licensing: 'accreditation',
  therapies: 'approaches',
  formats: 'approaches',
  medications: 'approaches',
  supports: 'approaches',
  daypart: 'schedule',
  delivery: 'schedule',
  length: 'schedule',
  aftercare: 'aftercare',
  payers: 'insurance',
  payment: 'insurance',
  assistance: 'insurance',
};

export function isFacet(word: string): word is Facet {
  return (FACETS as readonly string[]).includes(word);
}
