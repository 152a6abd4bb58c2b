const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export interface AttemptLimit {
  most: number;
  /** From the first of them on. Around its end twice as many may fall into one such stretch of time. */
  periodMs: number;
}

/** Every limit that holds across processes. `…-client` counts by where one comes from, the rest by whom it is about. */
export const ATTEMPT_LIMITS = {
  'sign-in': { most: 5, periodMs: 15 * MINUTE_MS },
  'sign-in-client': { most: 40, periodMs: 15 * MINUTE_MS },
  /** NIST SP 800-63B-4: no more than 100 wrong in a row. A mailed link opens it again. */
  'sign-in-in-a-row': { most: 100, periodMs: 90 * DAY_MS },
  code: { most: 5, periodMs: 15 * MINUTE_MS },
  'password-again': { most: 5, periodMs: 15 * MINUTE_MS },
  mail: { most: 4, periodMs: HOUR_MS },
  'mail-client': { most: 20, periodMs: HOUR_MS },
  claim: { most: 20, periodMs: DAY_MS },
  'claim-code': { most: 20, periodMs: HOUR_MS },
  'claim-code-mail': { most: 6, periodMs: DAY_MS },
  'claim-code-address': { most: 4, periodMs: DAY_MS },
  'claim-paper': { most: 30, periodMs: DAY_MS },
  invite: { most: 20, periodMs: DAY_MS },
  'confirm-listing': { most: 6, periodMs: DAY_MS },
  'confirm-address': { most: 3, periodMs: DAY_MS },
  'confirm-client': { most: 20, periodMs: HOUR_MS },
  'confirm-code': { most: 20, periodMs: HOUR_MS },
  'invite-address': { most: 3, periodMs: DAY_MS },
} as const satisfies Record<string, AttemptLimit>;

export type AttemptAction = keyof typeof ATTEMPT_LIMITS;
