import { tidyLine } from './proposal.ts';

/** In characters. */
const LONGEST_PERSON = 100;
const LONGEST_POSITION = 100;
const LONGEST_WORDS = 2_000;

/** Who claims, as typed. */
export interface TypedClaimant {
  person: string;
  position: string;
  words: string;
}

export type ClaimantField = keyof TypedClaimant;

/** Tidied, or the fields that cannot be used. */
export function readClaimant(typed: TypedClaimant): TypedClaimant | ClaimantField[] {
  const words = typed.words
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .trim();
  const claimant = { person: tidyLine(typed.person), position: tidyLine(typed.position), words };
  const fits = (text: string, least: number, most: number) =>
    text.length >= least && Array.from(text).length <= most;
  const wrong = [
    ...(fits(claimant.person, 2, LONGEST_PERSON) ? [] : ['person' as const]),
    ...(fits(claimant.position, 2, LONGEST_POSITION) ? [] : ['position' as const]),
    ...(fits(claimant.words, 0, LONGEST_WORDS) ? [] : ['words' as const]),
  ];
  return wrong.length > 0 ? wrong : claimant;
}
