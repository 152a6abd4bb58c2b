/** The status as a record shows it. */
export const CREDENTIAL_STATUSES = [
  'active',
  'provisional',
  'probation',
  'pending',
  'expired',
  'revoked',
  'not-found',
] as const;
export type CredentialStatus = (typeof CREDENTIAL_STATUSES)[number];

/** With these it is held. */
export const HELD: readonly CredentialStatus[] = ['active', 'provisional', 'probation'];
/** With these it is not. A record that is pending or cannot be found says neither. */
export const NOT_HELD: readonly CredentialStatus[] = ['expired', 'revoked'];
