/** One line of evidence: what the directory holds, what the claimant says, and how the two stand. */
export interface EvidenceRow {
  row: 'domain' | 'phone' | 'letter' | 'account' | 'papers' | 'holder' | 'others' | 'same';
  hold: readonly EvidencePart[];
  say: readonly EvidencePart[];
  /** yes: it speaks for them; no: it does not; unknown: a person has to look. */
  answer: 'yes' | 'no' | 'unknown';
  result:
    | 'codeReturned'
    | 'codeOut'
    | 'notTried'
    | 'sameDomain'
    | 'otherDomain'
    | 'noneHeld'
    | 'notRead'
    | 'none'
    | 'free'
    | 'held'
    | 'byThis'
    | 'decideBoth'
    | 'changedSince'
    | 'ownWord'
    | 'look';
}

export interface EvidencePart {
  text: string;
  href?: string;
}

export interface CodeEvidence {
  /** What the directory holds now. */
  held: string | undefined;
  /** Where the code went, if it went this way. */
  sentTo: string | undefined;
  /** What is held now is still what the code was sent to. */
  isSame: boolean;
  isReturned: boolean;
}

/** How a proof by code stands. A code that was returned over what is held no more proves nothing. */
export function codeEvidence(
  row: 'domain' | 'phone' | 'letter',
  { held, sentTo, isSame, isReturned }: CodeEvidence,
): EvidenceRow {
  const parts = {
    row,
    hold: held === undefined ? [] : [{ text: held }],
    say: sentTo === undefined ? [] : [{ text: sentTo }],
  };
  if (sentTo === undefined) return { ...parts, answer: 'unknown', result: 'notTried' };
  if (!isSame) return { ...parts, answer: 'no', result: 'changedSince' };
  return isReturned
    ? { ...parts, answer: 'yes', result: 'codeReturned' }
    : { ...parts, answer: 'unknown', result: 'codeOut' };
}
