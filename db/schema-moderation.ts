import type { Generated, Selectable } from 'kysely';

/** What moderators keep. As the rest of `schema.ts`: instants are UTC ISO text, days are ISO dates. */
export interface ModerationTables {
  correction_report: CorrectionReportTable;
  verified_credential: VerifiedCredentialTable;
}

/** What a visitor says is wrong on a program's page. It outlives the listing, so that nothing is lost by an import. */
export interface CorrectionReportTable {
  id: Generated<number>;
  /** The listing's public id as the visitor saw it; it may have been merged or removed since. */
  public_id: string;
  /** JSON list of what is wrong: words of `app/moderation/correction-report.ts`. */
  wrong: string;
  /** The visitor's own words; null where they wrote none. */
  words: string | null;
  /** How the visitor may be asked back, as they wrote it; null where they gave none, and once it is settled. Never in a log. */
  contact: string | null;
  reported_at: string;
  /** An answer that the program gave the visitor: a term's slug, yes or no, the ISO day, and who gave it. Null where they tell of none. */
  term: string | null;
  answer: string | null;
  told_on: string | null;
  told_by: string | null;
  /** When a moderator decided; null while it waits. */
  settled_at: string | null;
}

/** A credential as a moderator last read it with its issuer; what was read before stands in the decisions. */
export interface VerifiedCredentialTable {
  id: Generated<number>;
  listing_id: number;
  /** The slug of an accreditation or licensing term: with the listing's state it names the issuer. */
  term: string;
  /** Of the credential, and the name that it is registered under; null where the record shows none. */
  number: string | null;
  registered_name: string | null;
  /** organization, program, site or unknown. */
  scope: string;
  /** As read: a word of `app/moderation/credential-check.ts`. */
  status: string;
  /** register, call or document. */
  read_how: string;
  read_on: string;
  /** The last day of the credential; null where the record shows none. */
  expires_on: string | null;
  /** By when a moderator is to read it again. */
  next_check_on: string;
}

export type VerifiedCredentialRow = Selectable<VerifiedCredentialTable>;
