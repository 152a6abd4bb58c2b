import { type Waiting, waitingOf } from '#app/listings/current-opening.ts';
import { findDecisions } from '#app/listings/decision-repository.server.ts';
import { type FactSource, sourceOfFact } from '#app/listings/fact-source.ts';
import { foldFact } from '#app/listings/facts.ts';
import type { Listing } from '#app/listings/listing.ts';
import { findListingByPublicId } from '#app/listings/listing-repository.server.ts';
import type { Statement } from '#app/listings/statement.ts';
import { findStatementsOf, findToldStatements } from '#app/listings/statement-repository.server.ts';
import {
  findVerifiedCredentials,
  type VerifiedCredential,
} from '#app/listings/verified-credential-repository.server.ts';
import { webAddressOf } from '#app/listings/web-address.ts';
import { findReport, type KeptReport } from '#app/moderation/correction-report-repository.server.ts';
import { LOOKED_UP } from '#app/moderation/ruling.ts';
import { credentialSubject } from '#app/moderation/verify-credential.server.ts';
import {
  CREDENTIAL_PARTS,
  type CredentialPart,
  credentialField,
} from '#app/portal/editing/accreditation-section.ts';
import { textIn } from '#app/portal/editing/field-text.ts';
import { findPublishedSection } from '#app/portal/editing/published-section-repository.server.ts';
import { findRegister, type Register } from '#app/vocabulary/registers.ts';
import { isTermSlug, requireTerm, type TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';

/** As much of a listing as the screens of moderators show. */
export interface ItemListing {
  publicId: string;
  slug: string;
  name: string;
  program?: string;
  state: string;
  phone?: string;
  website?: string;
}

/** What a page says of a term. */
export interface Shown extends Waiting {
  answer: 'yes' | 'no' | 'unknown';
  source: FactSource;
}

/** What one source says of a term. */
export interface Saying {
  answer: 'yes' | 'no';
  source: FactSource;
}

const notFound = () => new Response(null, { status: 404 });

export function itemListingOf({
  publicId,
  slug,
  name,
  program,
  state,
  phones,
  website,
}: Listing): ItemListing {
  const [phone] = phones;
  return {
    publicId,
    slug,
    name,
    state,
    ...(program ? { program } : {}),
    ...(phone ? { phone: phone.number } : {}),
    ...(website ? { website } : {}),
  };
}

async function findPublished(db: Db, publicId: string): Promise<Listing | undefined> {
  const found = await findListingByPublicId(db, publicId);
  return found?.listing.status === 'published' ? found.listing : undefined;
}

/** Throws the answer "not found" where no page stands under this id. */
export async function requirePublished(db: Db, publicId: string | undefined): Promise<Listing> {
  const listing = await findPublished(db, publicId ?? '');
  if (!listing) throw notFound();
  return listing;
}

export function requireTermOf(text: string | undefined): TermSlug {
  if (text === undefined || !isTermSlug(text)) throw notFound();
  return text;
}

/** A term that only an issuer can confirm. */
export function requireIssued(text: string | undefined): TermSlug {
  const term = requireTermOf(text);
  if (!LOOKED_UP.includes(requireTerm(term).facet)) throw notFound();
  return term;
}

/** A report with its listing, if that still has a page. */
export async function requireReport(
  db: Db,
  id: string | undefined,
): Promise<{ report: KeptReport; listing: Listing | undefined }> {
  const report = /^[1-9]\d{0,14}$/.test(id ?? '') ? await findReport(db, Number(id)) : undefined;
  if (!report) throw notFound();
  return { report, listing: await findPublished(db, report.publicId) };
}

/** What the page says of a term now. */
export async function loadShown(db: Db, listingId: number, term: TermSlug): Promise<Shown> {
  const statements = (await findStatementsOf(db, [listingId])).get(listingId) ?? [];
  return shownOf(term, statements);
}

function shownOf(term: TermSlug, statements: readonly Statement[]): Shown {
  const fact = foldFact(term, statements);
  const source = sourceOfFact(fact, requireTerm(term).facet, statements);
  return { answer: fact.answer, source, ...waitingOf(fact) };
}

/** Every source that answered, the newest first. */
export async function loadSayings(db: Db, listingId: number, term: TermSlug): Promise<Saying[]> {
  const statements = (await findToldStatements(db, [listingId])).get(listingId) ?? [];
  return statements.flatMap((statement) => {
    const { answer, source } = shownOf(term, [statement]);
    return answer === 'unknown' ? [] : [{ answer, source }];
  });
}

/** Who told of a listing, and when, the newest first. */
export async function loadTellers(db: Db, listingId: number): Promise<Pick<Statement, 'series' | 'asOf'>[]> {
  const statements = (await findToldStatements(db, [listingId])).get(listingId) ?? [];
  return statements.map(({ series, asOf }) => ({ series, asOf }));
}

/** Shown of the log of one credential. */
const MOST_READINGS = 20;

export interface CredentialView {
  listing: ItemListing;
  term: TermSlug;
  sayings: Saying[];
  former?: VerifiedCredential | undefined;
  /** Every reading that was noted, the newest first. */
  log: { status: string; decidedAt: string; note: string }[];
  register?: Register | undefined;
  /** What the program itself told of it, where it says that it holds it. */
  told: ToldPart[];
}

export interface ToldPart {
  part: CredentialPart;
  field: string;
  text: string;
  /** Of a page of the program or its issuer. */
  href?: string;
}

async function loadTold(db: Db, listingId: number, term: TermSlug): Promise<ToldPart[]> {
  const value = (await findPublishedSection(db, listingId, 'accreditation'))?.value ?? {};
  if (value[term] !== 'yes') return [];
  return CREDENTIAL_PARTS.flatMap((part): ToldPart[] => {
    const field = credentialField(term, part);
    const text = textIn(value, field);
    const href = part === 'evidence' ? webAddressOf(text)?.href : undefined;
    return text === '' ? [] : [{ part, field, text, ...(href ? { href } : {}) }];
  });
}

export async function loadCredential(db: Db, listing: Listing, term: TermSlug): Promise<CredentialView> {
  const read = await findVerifiedCredentials(db, listing.id);
  const subject = credentialSubject(listing.publicId, term);
  const log = await findDecisions(db, { kind: 'credential', subject, most: MOST_READINGS });
  return {
    listing: itemListingOf(listing),
    term,
    sayings: await loadSayings(db, listing.id, term),
    former: read.find((each) => each.term === term),
    log: log.map(({ decision, decidedAt, reason }) => ({ status: decision, decidedAt, note: reason ?? '' })),
    register: findRegister(term, listing.state),
    told: await loadTold(db, listing.id, term),
  };
}
