import type { Criterion, Facet } from '../../facets.ts';

export const ENGLISH_FACET_LABELS: Readonly<Record<Facet, string>> = {
  care: 'Level of care',
  openings: 'Openings',
  focus: 'What it treats',
  populations: 'Programs for a group of people',
  ages: 'Ages',
  accreditation: 'Accreditation',
  licensing: 'License or certification',
  therapies: 'Therapies',
  formats: 'Kinds of session',
  medications: 'Medicines',
  supports: 'Other help',
  daypart: 'Time of day',
  delivery: 'In person or online',
  length: 'How long it lasts',
  aftercare: 'After the program',
  payers: 'Insurance company',
  payment: 'Ways to pay',
  assistance: 'Help with the cost',
  languages: 'Languages',
  access: 'Who can come and access',
};

export const ENGLISH_CRITERION_LABELS: Readonly<Record<Criterion, string>> = {
  person: 'Place and person',
  accreditation: 'Accreditation and licensing',
  approaches: 'Treatment approaches',
  schedule: 'Program schedule',
  aftercare: 'Aftercare support',
  insurance: 'Insurance and payment',
};
