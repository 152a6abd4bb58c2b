import { randomInt } from 'node:crypto';
import { keyedHash } from '#db/sealed-text.server.ts';
import type { SecretKey } from '#db/secret-key.server.ts';

/** One in 100 million, and few tries. */
const DIGITS = 8;

export function makeClaimCode(): string {
  return randomInt(10 ** DIGITS)
    .toString()
    .padStart(DIGITS, '0');
}

/** "1234 5678": as it is read out, printed and typed. */
export function sayCode(code: string): string {
  return code.replace(/^(\d{4})(\d{4})$/, '$1 $2');
}

/** The digits of what was typed; undefined where they cannot be a code. */
export function parseClaimCode(typed: string): string | undefined {
  const digits = typed.slice(0, 40).replace(/[\s-]/g, '');
  return /^\d{8}$/.test(digits) ? digits : undefined;
}

/** A code of one claim is none of another. */
export function hashClaimCode(key: SecretKey, claimId: number, code: string): string {
  return keyedHash(key, 'claim code', `${claimId}:${code}`);
}
