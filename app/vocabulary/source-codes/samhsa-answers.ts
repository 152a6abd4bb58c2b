import type { DetailSlug } from '../details.ts';
import { TERMS, type TermSlug } from '../terms.ts';
import type { CodeMeaning } from './code-meaning.ts';
import { findSamhsaCode, type SamhsaSeries } from './samhsa-codes.ts';
import { FEWEST_CODES_OF_AN_ANSWERED_ROW, termsAskedIn } from './samhsa-silence.ts';
import type { SourceAnswers } from './source-answers.ts';

export interface SamhsaRow {
  series: SamhsaSeries;
  /** The edition's year. An unknown later one is read by the newest known rules. */
  release: string;
  codes: readonly string[];
  /** Codes that the row's file has a column for; absent where a file lists ticked codes only. */
  columns?: ReadonlySet<string>;
}

type ReadCodes = Map<string, CodeMeaning>;

/**
 * Ages that the substance-use directory implies where its own age boxes cannot be used. A program for a
 * group of an age takes people of that age; one for women, men, veterans or new mothers takes adults.
 */
export const AGES_IMPLIED_BY: Readonly<Record<string, readonly TermSlug[]>> = {
  AD: ['children-teens'],
  TAY: ['young-adults'],
  MN: ['adults'],
  WN: ['adults'],
  PW: ['adults'],
  VET: ['adults'],
  SE: ['adults', 'seniors'],
  SNR: ['adults'],
};

function affirmed(codes: ReadCodes, series: SamhsaSeries): Set<TermSlug> {
  const yes = new Set<TermSlug>();
  for (const [code, meaning] of codes) {
    for (const term of meaning.yes ?? []) yes.add(term);
    if (series === 'samhsa-su') for (const term of AGES_IMPLIED_BY[code] ?? []) yes.add(term);
  }
  return yes;
}

/** A "no" code that says the opposite of another tick of its row; one entry a code. */
function contradicted(codes: ReadCodes, yes: ReadonlySet<TermSlug>): SourceAnswers['contradictions'] {
  return [...codes].flatMap(([code, meaning]) => {
    const term = meaning.no?.find((denied) => yes.has(denied));
    return term ? [{ code, term }] : [];
  });
}

/** Who is accepted is asked as a pair: one alone is a no to the other. */
export function deniedByGenderAlone(codes: ReadonlySet<string>): TermSlug[] {
  if (codes.has('FEM') && !codes.has('MALE')) return ['accepts-men'];
  if (codes.has('MALE') && !codes.has('FEM')) return ['accepts-women'];
  return [];
}

/** Reads the service codes of one row of SAMHSA's National Directory, or of its locator. */
export function readSamhsaCodes({ series, release, codes, columns }: SamhsaRow): SourceAnswers {
  const ticked = new Set(codes);
  const known: ReadCodes = new Map();
  const unmapped: SourceAnswers['unmapped'] = [];
  for (const code of ticked) {
    const found = findSamhsaCode(series, code);
    if (found) known.set(code, found.meaning);
    else unmapped.push({ category: 'service code', value: code });
  }

  const yes = affirmed(known, series);
  const contradictions = contradicted(known, yes);
  const fallen = new Set(contradictions.map(({ code }) => code));
  const wasAskedBoth = !columns || (columns.has('FEM') && columns.has('MALE'));
  const no = new Set<TermSlug>(wasAskedBoth ? deniedByGenderAlone(ticked) : []);
  const details = new Set<DetailSlug>();
  for (const [code, meaning] of known) {
    if (!fallen.has(code)) {
      for (const term of meaning.no ?? []) no.add(term);
      if (meaning.detail) details.add(meaning.detail);
    } else if ('fallsWhole' in meaning) {
      for (const term of meaning.yes ?? []) yes.delete(term);
    }
  }

  const asked =
    ticked.size < FEWEST_CODES_OF_AN_ANSWERED_ROW
      ? new Set<TermSlug>()
      : termsAskedIn(series, release, columns);
  const answers: SourceAnswers = {
    yes: [],
    no: [],
    silent: [],
    details: [...details],
    unmapped,
    contradictions,
  };
  for (const { slug } of TERMS) {
    if (yes.has(slug)) answers.yes.push(slug);
    else if (no.has(slug)) answers.no.push(slug);
    else if (!asked.has(slug)) answers.silent.push(slug);
  }
  return answers;
}
