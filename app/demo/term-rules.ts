import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';

/** A program that has the first also has the others. */
export const IMPLIED_TERMS: ReadonlyMap<TermSlug, readonly TermSlug[]> = new Map<
  TermSlug,
  readonly TermSlug[]
>([
  ['intensive-outpatient', ['outpatient']],
  ['day-treatment', ['outpatient']],
  ['outpatient-detox', ['detox', 'outpatient']],
  ['hospital-inpatient', ['hospital-license']],
  ['alcohol', ['substance-use']],
  ['opioids', ['substance-use']],
  ['pain-and-substance-use', ['substance-use']],
  ['co-occurring', ['substance-use', 'mental-health']],
  ['ptsd', ['trauma', 'mental-health']],
  ['eating-disorders', ['mental-health']],
  ['serious-mental-illness', ['mental-health']],
  ['serious-emotional-disturbance', ['mental-health', 'children-teens']],
  ['first-episode-psychosis', ['mental-health']],
  ['dementia', ['mental-health']],
  ['methadone', ['opioid-treatment-program', 'opioid-medicine']],
  ['opioid-treatment-program', ['methadone', 'outpatient', 'drug-testing']],
  ['buprenorphine', ['opioid-medicine']],
  ['buprenorphine-injection', ['buprenorphine']],
  ['naltrexone-injection', ['naltrexone']],
  ['opioid-medicine', ['opioids', 'welcomes-opioid-medicine']],
  ['acamprosate', ['alcohol-medicine']],
  ['disulfiram', ['alcohol-medicine']],
  ['alcohol-medicine', ['alcohol', 'welcomes-alcohol-medicine']],
  ['tms', ['mental-health', 'psychiatric-medicine']],
  ['ect', ['mental-health', 'psychiatric-medicine']],
  ['ketamine', ['mental-health', 'psychiatric-medicine']],
  ['trauma-counseling', ['trauma']],
  ['twelve-step-facilitation', ['mutual-help']],
  ['recovery-coach', ['peer-support']],
  ['teen-program', ['children-teens']],
  ['young-adult-program', ['young-adults']],
  ['older-adult-program', ['seniors']],
  ['women-program', ['accepts-women']],
  ['men-program', ['accepts-men']],
  ['pregnant-postpartum', ['accepts-women']],
  ['dui', ['adults']],
  ['latino', ['spanish']],
  ['va-facility', ['veterans', 'va-funds']],
  ['health-center', ['primary-care', 'sliding-scale']],
]);

/** No program has both. Where a draw has both, the second goes. */
export const EXCLUSIVE_TERMS: readonly (readonly [TermSlug, TermSlug])[] = [
  ['va-facility', 'medicaid'],
  ['va-facility', 'children-teens'],
  ...(['sliding-scale', 'payment-help'] as const).map((slug) => ['no-charge', slug] as const),
  ...termsOfFacet('payment').map(({ slug }) => ['no-charge', slug] as const),
];

/** Adds what the terms imply, over all steps. */
export function withImplied(terms: Iterable<TermSlug>): Set<TermSlug> {
  const closed = new Set(terms);
  for (const term of closed) {
    for (const implied of IMPLIED_TERMS.get(term) ?? []) closed.add(implied);
  }
  return closed;
}

/** Takes a term away, and with it all that imply it. The terms hold what they imply. */
export function withoutTerm(terms: Set<TermSlug>, gone: TermSlug): Set<TermSlug> {
  if (!terms.has(gone)) return terms;
  return new Set([...terms].filter((term) => !withImplied([term]).has(gone)));
}
