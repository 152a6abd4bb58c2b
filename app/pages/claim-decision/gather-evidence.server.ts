import { messagesFor } from '#app/language/messages.ts';
import { streetAndCity } from '#app/listings/address-line.ts';
import type { Listing } from '#app/listings/listing.ts';
import { phoneText } from '#app/listings/phone-link.tsx';
import type { Claim, Paper } from '#app/portal/claims/claim.ts';
import { findSamePlace } from '#app/portal/claims/find-same-place.server.ts';
import { findPapers } from '#app/portal/claims/paper-repository.server.ts';
import { judgeProofAddress } from '#app/portal/claims/proof-address.ts';
import { phoneKept, proofWaysOf } from '#app/portal/claims/proof-ways.ts';
import { sayBytes } from '#app/portal/claims/say-bytes.ts';
import type { Organization } from '#app/portal/organizations/organization-repository.server.ts';
import { claimDecisionPath, paperPath } from '#app/portal/portal-paths.ts';
import type { Db } from '#db/connect.server.ts';
import { codeEvidence, type EvidenceRow } from './evidence.ts';

interface Sources {
  claim: Claim;
  listing: Listing | undefined;
  holder: Organization | undefined;
  rivals: readonly Claim[];
  /** Of the claimant's account: confirmed by a mailed link. */
  email: string;
}

/** All that speaks for or against a claim, as it stands now and not as it stood when the claim was made. */
export async function gatherEvidence(
  db: Db,
  { claim, listing, holder, rivals, email }: Sources,
): Promise<EvidenceRow[]> {
  const { domain, phone, letter } = proofWaysOf(listing, claim);
  const by = (proof: Claim['proof']) => (claim.proof === proof ? claim.proofTo : undefined);
  const isReturned = claim.provedAt !== undefined;
  const fits = (address: string) =>
    domain !== undefined && judgeProofAddress(address, domain).kind === 'fits';
  const mailedTo = by('mail');
  const kept = phone && phoneKept(phone);
  const called = by('call');
  const written = by('letter');
  const isOwnWord = claim.proposal !== undefined && !listing;
  const rows: EvidenceRow[] = [
    codeEvidence('domain', {
      held: domain,
      sentTo: mailedTo,
      isSame: mailedTo !== undefined && fits(mailedTo),
      isReturned,
    }),
    codeEvidence('phone', {
      held: phone && phoneText(phone.number),
      sentTo: called && phoneText(called),
      isSame: called === kept,
      isReturned,
    }),
    codeEvidence('letter', { held: letter, sentTo: written, isSame: written === letter, isReturned }),
    accountRow(domain, email),
    papersRow(claim, await findPapers(db, claim.id)),
    holderRow(claim, holder),
    othersRow(rivals),
  ];
  // Of a page that is not there yet, we hold nothing but what they wrote.
  const weighed = isOwnWord
    ? rows.map(
        (row): EvidenceRow =>
          row.answer === 'yes' && row.row !== 'holder'
            ? { ...row, answer: 'unknown', result: 'ownWord' }
            : row,
      )
    : rows;
  return isOwnWord ? [...weighed, await samePlaceRow(db, claim)] : weighed;
}

function holderRow({ state, organizationId }: Claim, holder: Organization | undefined): EvidenceRow {
  if (!holder) return { row: 'holder', hold: [], say: [], answer: 'yes', result: 'free' };
  const hold = [{ text: holder.name }];
  return state === 'approved' && organizationId === holder.id
    ? { row: 'holder', hold, say: [], answer: 'yes', result: 'byThis' }
    : { row: 'holder', hold, say: [], answer: 'unknown', result: 'held' };
}

/** Where nothing is held, there is nothing that the address is unlike. */
function accountRow(domain: string | undefined, email: string): EvidenceRow {
  const say = [{ text: email }];
  if (domain === undefined) return { row: 'account', hold: [], say, answer: 'unknown', result: 'noneHeld' };
  const isSame = judgeProofAddress(email, domain).kind === 'fits';
  return {
    row: 'account',
    hold: [{ text: domain }],
    say,
    answer: isSame ? 'yes' : 'no',
    result: isSame ? 'sameDomain' : 'otherDomain',
  };
}

function papersRow({ key }: Claim, papers: readonly Paper[]): EvidenceRow {
  const { claimDecision, claims } = messagesFor('en');
  const say = papers.map((paper, index) => ({
    text: claimDecision.paper(index + 1, claims.page.papers.types[paper.type], sayBytes(paper.bytes)),
    href: paperPath(key, paper.key),
  }));
  return { row: 'papers', hold: [], say, answer: 'unknown', result: say.length > 0 ? 'notRead' : 'none' };
}

function othersRow(rivals: readonly Claim[]): EvidenceRow {
  const { claimDecision, claims } = messagesFor('en');
  const hold = rivals.map(({ key, person, state }) => ({
    text: claimDecision.seeOther(person, claims.page.short[state]),
    href: claimDecisionPath(key),
  }));
  return hold.length > 0
    ? { row: 'others', hold, say: [], answer: 'unknown', result: 'decideBoth' }
    : { row: 'others', hold, say: [], answer: 'yes', result: 'none' };
}

async function samePlaceRow(db: Db, { proposal }: Claim): Promise<EvidenceRow> {
  const same = proposal ? await findSamePlace(db, proposal) : [];
  const hold = same.map((listing) => ({
    text: [listing.name, listing.addressHidden ? listing.state : streetAndCity(listing)].join(', '),
    ...(listing.status === 'published' ? { href: `/programs/${listing.slug}` } : {}),
  }));
  const say = proposal
    ? [{ text: `${proposal.street}, ${proposal.city}, ${proposal.state} ${proposal.zip}` }]
    : [];
  return hold.length > 0
    ? { row: 'same', hold, say, answer: 'unknown', result: 'look' }
    : { row: 'same', hold, say, answer: 'yes', result: 'none' };
}
