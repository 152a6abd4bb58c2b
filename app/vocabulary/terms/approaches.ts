import type { TermData } from './term-data.ts';

export const THERAPY_TERMS = [
  { slug: 'cbt', facet: 'therapies', abbreviation: 'CBT', evidence: 'A' },
  { slug: 'dbt', facet: 'therapies', abbreviation: 'DBT', evidence: 'A' },
  { slug: 'motivational-interviewing', facet: 'therapies', evidence: 'A' },
  { slug: 'contingency-management', facet: 'therapies', evidence: 'A' },
  { slug: 'relapse-prevention', facet: 'therapies', evidence: 'A' },
  { slug: 'community-reinforcement', facet: 'therapies', evidence: 'A' },
  { slug: 'matrix-model', facet: 'therapies', evidence: 'B' },
  { slug: 'twelve-step-facilitation', facet: 'therapies', evidence: 'A' },
  { slug: 'trauma-counseling', facet: 'therapies' },
  { slug: 'emdr', facet: 'therapies', abbreviation: 'EMDR', evidence: 'A' },
  { slug: 'family-psychoeducation', facet: 'therapies', evidence: 'B' },
  { slug: 'anger-management', facet: 'therapies', evidence: 'B' },
  { slug: 'illness-management', facet: 'therapies' },
  { slug: 'cognitive-remediation', facet: 'therapies' },
  { slug: 'activity-therapy', facet: 'therapies', evidence: 'C' },
  { slug: 'acupuncture', facet: 'therapies', evidence: 'C' },
  { slug: 'tms', facet: 'therapies', abbreviation: 'TMS', evidence: 'A' },
  { slug: 'ect', facet: 'therapies', abbreviation: 'ECT', evidence: 'A' },
  { slug: 'ketamine', facet: 'therapies', evidence: 'B' },
] as const satisfies readonly TermData[];

export const FORMAT_TERMS = [
  { slug: 'group-sessions', facet: 'formats' },
  { slug: 'individual-sessions', facet: 'formats' },
  { slug: 'family-sessions', facet: 'formats' },
  { slug: 'couples-sessions', facet: 'formats' },
] as const satisfies readonly TermData[];

export const MEDICATION_TERMS = [
  { slug: 'opioid-medicine', facet: 'medications', abbreviation: 'MOUD', evidence: 'A' },
  { slug: 'buprenorphine', facet: 'medications', evidence: 'A' },
  { slug: 'buprenorphine-injection', facet: 'medications', evidence: 'A' },
  { slug: 'methadone', facet: 'medications', evidence: 'A' },
  { slug: 'naltrexone', facet: 'medications', evidence: 'A' },
  { slug: 'naltrexone-injection', facet: 'medications', evidence: 'A' },
  { slug: 'welcomes-opioid-medicine', facet: 'medications' },
  { slug: 'alcohol-medicine', facet: 'medications', evidence: 'A' },
  { slug: 'acamprosate', facet: 'medications', evidence: 'A' },
  { slug: 'disulfiram', facet: 'medications', evidence: 'B' },
  { slug: 'welcomes-alcohol-medicine', facet: 'medications' },
  { slug: 'psychiatric-medicine', facet: 'medications' },
] as const satisfies readonly TermData[];

export const SUPPORT_TERMS = [
  { slug: 'case-management', facet: 'supports', evidence: 'B' },
  { slug: 'mental-health-assessment', facet: 'supports' },
  { slug: 'physical-exam', facet: 'supports' },
  { slug: 'primary-care', facet: 'supports' },
  { slug: 'drug-testing', facet: 'supports' },
  { slug: 'infection-testing', facet: 'supports' },
  { slug: 'suicide-prevention', facet: 'supports' },
  { slug: 'walk-in-crisis', facet: 'supports' },
  { slug: 'domestic-violence-services', facet: 'supports' },
  { slug: 'child-care', facet: 'supports' },
  { slug: 'transport', facet: 'supports' },
  { slug: 'quit-tobacco', facet: 'supports' },
] as const satisfies readonly TermData[];
