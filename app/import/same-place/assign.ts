import { groupByKeys } from './group-by-keys.ts';
import type { Link } from './place-record.ts';

/** A link that could be made. `tieBreak` orders records of equal score by what they say, not by where they stood. */
export interface Candidate extends Link {
  tieBreak: string;
}

export interface Assignment {
  links: Link[];
  ambiguous: { recordId: string; listingIds: number[] }[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is the same for any order of the input. */
function ordered(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort(
    (a, b) =>
      b.score - a.score ||
      byText(a.tieBreak, b.tieBreak) ||
      byText(a.recordId, b.recordId) ||
      a.listingId - b.listingId,
  );
}

/** Parts of one group of equal scores that share no record and no listing, each in the group's order. */
function separateParts(group: readonly Candidate[]): Candidate[][] {
  const ofRecord = groupByKeys(group, ({ recordId }) => [recordId]);
  const ofListing = groupByKeys(group, ({ listingId }) => [String(listingId)]);
  const seen = new Set<Candidate>();
  const parts: Candidate[][] = [];
  for (const first of group) {
    if (seen.has(first)) continue;
    seen.add(first);
    const part = [first];
    for (const { recordId, listingId } of part) {
      for (const next of [...(ofRecord.get(recordId) ?? []), ...(ofListing.get(String(listingId)) ?? [])]) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part.length > 1 ? ordered(part) : part);
  }
  return parts;
}

/** Takes all links of one part that are forced; returns those left, which are ties. */
function takeForced(part: readonly Candidate[], take: (candidate: Candidate) => void): Candidate[] {
  let left = [...part];
  for (;;) {
    const listingsOf = new Map<string, number>();
    for (const { recordId } of left) listingsOf.set(recordId, (listingsOf.get(recordId) ?? 0) + 1);
    // Of several records with one listing each in view, the tie-break decides: the listing goes on as one of them.
    const forced = left.find(({ recordId }) => listingsOf.get(recordId) === 1);
    if (!forced) return left;
    take(forced);
    left = left.filter(
      ({ recordId, listingId }) => recordId !== forced.recordId && listingId !== forced.listingId,
    );
  }
}

/**
 * One to one, best score first. A record with two or more listings at its best score is ambiguous: it is
 * left unlinked and takes no worse listing either.
 */
export function assign(candidates: readonly Candidate[]): Assignment {
  const links: Link[] = [];
  const ambiguous: Assignment['ambiguous'] = [];
  const doneRecords = new Set<string>();
  const doneListings = new Set<number>();
  const sorted = ordered(candidates);
  const take = ({ tieBreak: _, ...link }: Candidate): void => {
    links.push(link);
    doneRecords.add(link.recordId);
    doneListings.add(link.listingId);
  };
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end += 1;
    const group = sorted
      .slice(start, end)
      .filter(({ recordId, listingId }) => !doneRecords.has(recordId) && !doneListings.has(listingId));
    const ties = new Map<string, number[]>();
    for (const { recordId, listingId } of separateParts(group).flatMap((part) => takeForced(part, take))) {
      ties.set(recordId, [...(ties.get(recordId) ?? []), listingId]);
    }
    for (const [recordId, listingIds] of ties) {
      ambiguous.push({ recordId, listingIds: listingIds.sort((a, b) => a - b) });
      doneRecords.add(recordId);
    }
    start = end;
  }
  return { links, ambiguous };
}
