import { type CategorizedMeaning, indexByCode } from './code-meaning.ts';
import { MENTAL_HEALTH_CODES } from './samhsa-codes-mental-health.ts';
import { SHARED_CODES } from './samhsa-codes-shared.ts';
import { SUBSTANCE_USE_CODES } from './samhsa-codes-substance-use.ts';

export type SamhsaSeries = 'samhsa-su' | 'samhsa-mh';

/** Per series, every code of its dictionaries: what the series can say, and how. */
export const SAMHSA_CODES: Readonly<Record<SamhsaSeries, ReadonlyMap<string, CategorizedMeaning>>> = {
  'samhsa-su': indexByCode(SHARED_CODES, SUBSTANCE_USE_CODES),
  'samhsa-mh': indexByCode(SHARED_CODES, MENTAL_HEALTH_CODES),
};

/** A code that strayed in from the other series keeps its meaning there. */
export function findSamhsaCode(series: SamhsaSeries, code: string): CategorizedMeaning | undefined {
  const other = series === 'samhsa-su' ? 'samhsa-mh' : 'samhsa-su';
  return SAMHSA_CODES[series].get(code) ?? SAMHSA_CODES[other].get(code);
}
