import type { TermData } from './term-data.ts';

export const ACCREDITATION_TERMS = [
  { slug: 'joint-commission', facet: 'accreditation', abbreviation: 'TJC' },
  { slug: 'carf', facet: 'accreditation', abbreviation: 'CARF' },
  { slug: 'coa', facet: 'accreditation', abbreviation: 'COA' },
  { slug: 'achc-hfap', facet: 'accreditation', abbreviation: 'ACHC' },
  { slug: 'ncqa', facet: 'accreditation', abbreviation: 'NCQA' },
] as const satisfies readonly TermData[];

export const LICENSING_TERMS = [
  { slug: 'state-substance-use-agency', facet: 'licensing' },
  { slug: 'state-mental-health', facet: 'licensing' },
  { slug: 'state-health-department', facet: 'licensing' },
  { slug: 'hospital-license', facet: 'licensing' },
  { slug: 'opioid-treatment-program', facet: 'licensing', abbreviation: 'OTP' },
  { slug: 'health-center', facet: 'licensing', abbreviation: 'FQHC' },
  { slug: 'ccbhc', facet: 'licensing', abbreviation: 'CCBHC' },
  { slug: 'community-mental-health-center', facet: 'licensing', abbreviation: 'CMHC' },
  { slug: 'mental-health-clinic', facet: 'licensing' },
] as const satisfies readonly TermData[];
