import type { Generated, Selectable } from 'kysely';

/** Who signs in, and mail. As the rest of `schema.ts`: instants are UTC ISO text. */
export interface AccountTables {
  account: AccountTable;
  session: SessionTable;
  account_link: AccountLinkTable;
  recovery_code: RecoveryCodeTable;
  attempt: AttemptTable;
  outbox: OutboxTable;
}

/** A person who signs in. */
export interface AccountTable {
  id: Generated<number>;
  /** As the person wrote it. */
  email: string;
  /** The same folded: one account for each. */
  email_key: string;
  /** provider or moderator. */
  role: string;
  /** Argon2id in its own text form; null until a password is set by a mailed link. */
  password_hash: string | null;
  password_set_at: string | null;
  email_confirmed_at: string | null;
  /** Sealed. Asked for at sign-in only once `totp_confirmed_at` is set. */
  totp_secret: string | null;
  totp_confirmed_at: string | null;
  /** The 30-second step of the last code that was taken: none before it, nor itself, is taken again. */
  totp_step: number | null;
  created_at: string;
}

/** One browser that is signed in. */
export interface SessionTable {
  id: Generated<number>;
  account_id: number;
  /** SHA-256 of the token that the browser holds. */
  token_hash: string;
  /** The browser and system as it named them, such as "Firefox on Windows". */
  label: string;
  created_at: string;
  /** To within some minutes. */
  last_used_at: string;
  expires_at: string;
  /** When a code was given; null where none was asked for, or not yet given. */
  second_factor_at: string | null;
}

/** A mailed link that can be used once. */
export interface AccountLinkTable {
  id: Generated<number>;
  account_id: number;
  /** password or email. */
  purpose: string;
  /** SHA-256 of the token in the link. */
  token_hash: string;
  /** For `email`: the address that the account is to have. */
  email: string | null;
  created_at: string;
  expires_at: string;
  used_at: string | null;
  /** For `password`: the page of ours that was asked for before signing in. It is in no mail; null for the start page. */
  return_path: string | null;
}

/** Opens an account once where the phone with the codes is lost. */
export interface RecoveryCodeTable {
  id: Generated<number>;
  account_id: number;
  /** SHA-256. */
  code_hash: string;
  used_at: string | null;
}

/** How often something was tried within its period, for limits that hold across processes. */
export interface AttemptTable {
  action: string;
  /** Who or what, as a keyed hash: neither an address nor a name can be read from it. */
  subject: string;
  taken: number;
  /** When the period began. */
  since: string;
}

/** Mail that is yet to be sent; a row goes once it is. */
export interface OutboxTable {
  id: Generated<number>;
  /** Names what writes the message. */
  kind: string;
  /** The message's words, sealed. */
  sealed: string;
  posted_at: string;
  tries: number;
  next_try_at: string;
}

export type AccountRow = Selectable<AccountTable>;
export type SessionRow = Selectable<SessionTable>;
