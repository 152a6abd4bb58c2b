import type { Messages } from '#app/language/messages.ts';
import type { Criterion } from '#app/vocabulary/facets.ts';
import type { FactSource } from './fact-source.ts';

type Words = Messages['editing'];

/** Kinds of licensed people on staff. */
export type Clinician = keyof Words['clinicians'];
/** Pages of a program about what comes after it. */
export type AftercareLink = keyof Words['aftercareLinks'];
/** For what a price is. */
export type PriceUnit = keyof Words['prices']['per'];

/** What somebody pays who pays it all. */
export interface Price {
  /** US cents. */
  cents: number;
  per: PriceUnit;
  covers: string;
}

type Said =
  | { section: 'summary'; text: string }
  | { section: 'clinicians'; counts: readonly { kind: Clinician; count: number }[] }
  /** Addresses as they were typed. */
  | { section: 'aftercare-links'; links: readonly { kind: AftercareLink; address: string }[] }
  | { section: 'prices'; prices: readonly Price[] };

/** What a program says in words of its own, which no filter knows, and how old that is. Never empty. */
export type OwnWord = Said & {
  /** ISO day. */
  asOf: string;
  isOverdue?: true;
};

export const OWN_WORD_SECTIONS = [
  'summary',
  'clinicians',
  'aftercare-links',
  'prices',
] as const satisfies readonly OwnWord['section'][];

export type OwnWordSection = (typeof OWN_WORD_SECTIONS)[number];

/** Where each stands among the five, or with whom a program is for. */
export const CRITERION_OF_OWN_WORD: Readonly<Record<OwnWordSection, Criterion>> = {
  summary: 'person',
  clinicians: 'accreditation',
  'aftercare-links': 'aftercare',
  prices: 'insurance',
};

/** Whether it says what is paid for it, so that nobody has to ask. */
export function tellsPrices(words: readonly OwnWord[]): boolean {
  return words.some(({ section, isOverdue }) => section === 'prices' && !isOverdue);
}

export function sourceOfOwnWord({ asOf, isOverdue }: OwnWord): FactSource {
  return { how: 'said', series: 'provider', asOf, ...(isOverdue ? { isOverdue } : {}) };
}
