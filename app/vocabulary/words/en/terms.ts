import type { TermSlug } from '../../terms.ts';
import type { TermWords } from '../words-of.ts';
import { ACCREDITATION_WORDS, LICENSING_WORDS } from './accreditation.ts';
import { FORMAT_WORDS, MEDICATION_WORDS, SUPPORT_WORDS, THERAPY_WORDS } from './approaches.ts';
import { ASSISTANCE_WORDS, PAYMENT_WORDS } from './insurance.ts';
import { ACCESS_WORDS, LANGUAGE_WORDS } from './languages-and-access.ts';
import { PAYER_WORDS } from './payers.ts';
import { AGE_WORDS, CARE_WORDS, FOCUS_WORDS, OPENING_WORDS, POPULATION_WORDS } from './person.ts';
import { AFTERCARE_WORDS, DAYPART_WORDS, DELIVERY_WORDS, LENGTH_WORDS } from './schedule-and-aftercare.ts';

export const ENGLISH_TERM_WORDS: Readonly<Record<TermSlug, TermWords>> = {
  ...CARE_WORDS,
  ...OPENING_WORDS,
  ...FOCUS_WORDS,
  ...POPULATION_WORDS,
  ...AGE_WORDS,
  ...ACCREDITATION_WORDS,
  ...LICENSING_WORDS,
  ...THERAPY_WORDS,
  ...FORMAT_WORDS,
  ...MEDICATION_WORDS,
  ...SUPPORT_WORDS,
  ...DAYPART_WORDS,
  ...DELIVERY_WORDS,
  ...LENGTH_WORDS,
  ...AFTERCARE_WORDS,
  ...PAYER_WORDS,
  ...PAYMENT_WORDS,
  ...ASSISTANCE_WORDS,
  ...LANGUAGE_WORDS,
  ...ACCESS_WORDS,
};
