import type { AccountParts } from '#app/accounts/account-parts.ts';
import { takeAttempts } from '#app/accounts/take-attempts.server.ts';
import { hashToken, isToken, makeToken } from '#app/accounts/token.server.ts';
import type { Listing } from '#app/listings/listing.ts';
import { findListingsByIds } from '#app/listings/listing-repository.server.ts';
import { keyedHash } from '#db/sealed-text.server.ts';
import type { SecretKey } from '#db/secret-key.server.ts';
import { makeClaimCode, parseClaimCode, sayCode } from '../claims/claim-code.server.ts';
import { judgeProofAddress, type ProofAddressTrouble } from '../claims/proof-address.ts';
import { type ProofWays, phoneKept, proofWaysOf } from '../claims/proof-ways.ts';
import type { Answers } from './asked-facts.ts';
import {
  type Confirmation,
  exchangeCode,
  findByToken,
  insertConfirmation,
  keepAnswers,
  setCodeHash,
  takeCodeTry,
  voidCodes,
} from './confirmation-repository.server.ts';

export const LINK_HOURS = 24;
export const CODE_HOURS = 2;
/** Wrong ones, after which a code is void. */
export const MOST_TRIES = 5;
const HOUR_MS = 3_600_000;

/** How the program can prove itself, by what the directory holds. */
export const waysOf = (listing: Listing): ProofWays => proofWaysOf(listing, { proposal: undefined });

/** A code of one listing is none of another. */
const hashCode = (key: SecretKey, listingId: number, code: string) =>
  keyedHash(key, 'confirmation code', `${listingId}:${code}`);

export type LinkMailed = { kind: 'mailed' | 'no-domain' | 'too-many' | ProofAddressTrouble };

/** Mails a link to an address at the listing's own domain. */
export async function mailConfirmation(
  parts: AccountParts,
  listing: Listing,
  typed: string,
  client: string,
): Promise<LinkMailed> {
  const { domain } = waysOf(listing);
  if (domain === undefined) return { kind: 'no-domain' };
  const judged = judgeProofAddress(typed, domain);
  if (judged.kind !== 'fits') return { kind: judged.kind };
  const { address, key } = judged.email;
  const subjects = {
    'confirm-client': client,
    'confirm-listing': String(listing.id),
    'confirm-address': key,
  };
  if (!(await takeAttempts(parts, subjects))) return { kind: 'too-many' };
  const now = parts.clock();
  const token = makeToken();
  await parts.db.writer.transaction().execute(async (trx) => {
    const expiresAt = new Date(now.getTime() + LINK_HOURS * HOUR_MS);
    const made = {
      listingId: listing.id,
      way: 'mail',
      proofTo: address,
      tokenHash: hashToken(token),
    } as const;
    await insertConfirmation(trx, { ...made, expiresAt }, now);
    await parts.post('confirm-link', { email: address, token }, trx);
  });
  return { kind: 'mailed' };
}

/** A code for the moderator to read out over the listed phone; undefined where none is listed. An earlier one is void. */
export async function makeConfirmationCode(
  parts: AccountParts,
  listing: Listing,
): Promise<string | undefined> {
  const { phone } = waysOf(listing);
  if (!phone) return undefined;
  const now = parts.clock();
  const code = makeClaimCode();
  await parts.db.writer.transaction().execute(async (trx) => {
    await voidCodes(trx, listing.id);
    const expiresAt = new Date(now.getTime() + CODE_HOURS * HOUR_MS);
    const made = { listingId: listing.id, way: 'call', proofTo: phoneKept(phone), expiresAt } as const;
    await setCodeHash(trx, await insertConfirmation(trx, made, now), hashCode(parts.key, listing.id, code));
  });
  return sayCode(code);
}

export type CodeTaken = { kind: 'link'; token: string } | { kind: 'wrong' | 'void' | 'too-many' };

/** The code that was read out gives way to a link. It opens once. */
export async function giveConfirmationCode(
  parts: AccountParts,
  listing: Pick<Listing, 'id'>,
  typed: string,
  client: string,
): Promise<CodeTaken> {
  const { db, key, clock } = parts;
  const subjects = { 'confirm-client': client, 'confirm-code': String(listing.id) };
  if (!(await takeAttempts(parts, subjects))) return { kind: 'too-many' };
  const code = parseClaimCode(typed);
  if (code === undefined) return { kind: 'wrong' };
  const out = await takeCodeTry(db.writer, listing.id, MOST_TRIES, clock());
  if (!out) return { kind: 'void' };
  if (out.codeHash !== hashCode(key, listing.id, code)) return { kind: 'wrong' };
  const token = makeToken();
  return (await exchangeCode(db.writer, out, hashToken(token))) ? { kind: 'link', token } : { kind: 'void' };
}

export interface OpenConfirmation {
  confirmation: Confirmation;
  listing: Listing;
}

/** What a link asks about; undefined where it is used up, too old or none of ours, or the page is gone. */
export async function findOpenConfirmation(
  { db, clock }: Pick<AccountParts, 'db' | 'clock'>,
  token: string,
): Promise<OpenConfirmation | undefined> {
  if (!isToken(token)) return undefined;
  const confirmation = await findByToken(db.reader, hashToken(token), clock());
  const [listing] = confirmation ? await findListingsByIds(db.reader, [confirmation.listingId]) : [];
  return confirmation && listing && { confirmation, listing };
}

/** Keeps what was answered, for a moderator to look at. False where the link was used before or is over. */
export async function answerConfirmation(
  parts: Pick<AccountParts, 'db' | 'clock'>,
  token: string,
  answers: Answers,
): Promise<boolean> {
  if (!(await findOpenConfirmation(parts, token))) return false;
  return keepAnswers(parts.db.writer, hashToken(token), answers, parts.clock());
}
