import type { TermData } from './term-data.ts';

export const DAYPART_TERMS = [
  { slug: 'morning', facet: 'daypart' },
  { slug: 'midday', facet: 'daypart' },
  { slug: 'evening', facet: 'daypart' },
  { slug: 'weekend', facet: 'daypart' },
] as const satisfies readonly TermData[];

export const DELIVERY_TERMS = [
  { slug: 'telehealth', facet: 'delivery' },
  { slug: 'online-program', facet: 'delivery' },
] as const satisfies readonly TermData[];

export const AFTERCARE_TERMS = [
  { slug: 'continuing-care', facet: 'aftercare' },
  { slug: 'discharge-planning', facet: 'aftercare' },
  { slug: 'follow-up', facet: 'aftercare' },
  { slug: 'mutual-help', facet: 'aftercare', evidence: 'B' },
  { slug: 'peer-support', facet: 'aftercare', evidence: 'B' },
  { slug: 'recovery-coach', facet: 'aftercare', evidence: 'B' },
  { slug: 'naloxone', facet: 'aftercare', evidence: 'A' },
  { slug: 'housing-help', facet: 'aftercare' },
  { slug: 'job-help', facet: 'aftercare', evidence: 'B' },
  { slug: 'school-help', facet: 'aftercare' },
  { slug: 'social-services', facet: 'aftercare' },
] as const satisfies readonly TermData[];
