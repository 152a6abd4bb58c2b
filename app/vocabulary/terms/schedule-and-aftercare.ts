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

/** In whole weeks, so that every program of a known length has one: up to 6, 7 to 10, 11 to 15, 16 or more. */
export const LENGTH_TERMS = [
  { slug: 'about-30-days', facet: 'length' },
  { slug: 'about-60-days', facet: 'length' },
  { slug: 'about-90-days', facet: 'length' },
  { slug: 'over-90-days', facet: 'length' },
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
