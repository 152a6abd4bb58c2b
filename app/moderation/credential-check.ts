import { CREDENTIAL_STATUSES, type CredentialStatus, HELD } from '#app/listings/credential-status.ts';
import { tidy } from './correction-report.ts';
import { isDay, isDayWithin } from './day-within.ts';

/** What the credential covers. */
export const CREDENTIAL_SCOPES = ['organization', 'program', 'site', 'unknown'] as const;
export type CredentialScope = (typeof CREDENTIAL_SCOPES)[number];

/** How a moderator read it. */
export const READ_HOWS = ['register', 'call', 'document'] as const;
export type ReadHow = (typeof READ_HOWS)[number];

/** In characters. */
export const LONGEST_RECORD_LINE = 200;
export const LONGEST_NOTE = 1_000;
/** In days. */
const OLDEST_READING_DAYS = 90;
const LATEST_CHECK_DAYS = 365;

export interface CredentialCheck {
  status: CredentialStatus;
  number?: string;
  registeredName?: string;
  scope: CredentialScope;
  readHow: ReadHow;
  /** ISO days. */
  readOn: string;
  expiresOn?: string;
  nextCheckOn: string;
  /** For the log: whom they spoke with, what they saw. */
  note: string;
}

/** What was sent, kept as it came for the form to show again. */
export type TypedCheck = Readonly<Record<keyof CredentialCheck, string>>;

export type CheckTrouble =
  | 'status'
  | 'line-too-long'
  | 'scope'
  | 'readHow'
  | 'readOn'
  | 'expiresOn'
  | 'expired-and-held'
  | 'nextCheckOn'
  | 'note'
  | 'note-too-long';

export type ReadCheck =
  | { kind: 'check'; check: CredentialCheck }
  | { kind: 'trouble'; trouble: Partial<Record<keyof CredentialCheck, CheckTrouble>> };

/** Total. `today` is the ISO day. */
export function readCredentialCheck(typed: TypedCheck, today: string): ReadCheck {
  const trouble: Partial<Record<keyof CredentialCheck, CheckTrouble>> = {};
  const status = CREDENTIAL_STATUSES.find((each) => each === typed.status);
  const scope = CREDENTIAL_SCOPES.find((each) => each === typed.scope);
  const readHow = READ_HOWS.find((each) => each === typed.readHow);
  const [number, registeredName, note] = [tidy(typed.number), tidy(typed.registeredName), tidy(typed.note)];
  const [readOn, expiresOn, nextCheckOn] = [
    typed.readOn.trim(),
    typed.expiresOn.trim(),
    typed.nextCheckOn.trim(),
  ];
  const isHeld = status !== undefined && HELD.includes(status);
  if (!status) trouble.status = 'status';
  if (!scope) trouble.scope = 'scope';
  if (!readHow) trouble.readHow = 'readHow';
  if (number.length > LONGEST_RECORD_LINE) trouble.number = 'line-too-long';
  if (registeredName.length > LONGEST_RECORD_LINE) trouble.registeredName = 'line-too-long';
  if (note === '') trouble.note = 'note';
  if (Array.from(note).length > LONGEST_NOTE) trouble.note = 'note-too-long';
  if (!isDayWithin(readOn, today, OLDEST_READING_DAYS)) trouble.readOn = 'readOn';
  if (expiresOn !== '' && !isDay(expiresOn)) trouble.expiresOn = 'expiresOn';
  else if (expiresOn !== '' && isHeld && expiresOn < today) trouble.expiresOn = 'expired-and-held';
  if (nextCheckOn <= today || !isDayWithin(today, nextCheckOn, LATEST_CHECK_DAYS)) {
    trouble.nextCheckOn = 'nextCheckOn';
  }
  if (!isDay(nextCheckOn)) trouble.nextCheckOn = 'nextCheckOn';
  if (!status || !scope || !readHow || Object.keys(trouble).length > 0) return { kind: 'trouble', trouble };
  return {
    kind: 'check',
    check: {
      status,
      scope,
      readHow,
      readOn,
      nextCheckOn,
      note,
      ...(number ? { number } : {}),
      ...(registeredName ? { registeredName } : {}),
      ...(expiresOn ? { expiresOn } : {}),
    },
  };
}
