import { hkdfSync, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { hashToken } from './token.server.ts';

const ISSUER = 'Stepwell';
/** In seconds; RFC 6238, and what every app takes for granted. */
const STEP_S = 30;
/** In steps: a clock may be half a minute off. */
const DRIFT = 1;
/** RFC 4226 recommends 160 bits. */
const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const CODE_LETTERS = 15;
const GROUP = /.{5}/g;
const CODE_BYTES = 20;

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_S,
    secret: Secret.fromBase32(secret),
  });
}

/** In base32, as people type it into an app. */
export function makeTotpSecret(): string {
  return new Secret({ buffer: new Uint8Array(randomBytes(SECRET_BYTES)).buffer }).base32;
}

/** What the QR code says. */
export function totpAddress(secret: string, email: string): string {
  return totpOf(secret, email).toString();
}

/** The step that a code belongs to; undefined for a wrong one. */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = totpOf(secret, '').validate({ token, timestamp: now.getTime(), window: DRIFT });
  return delta === null ? undefined : Math.floor(now.getTime() / 1_000 / STEP_S) + delta;
}

/**
 * "abcde-fghjk-mnpqr": 74 bits each, and no letters that look alike. Of one seed always the same, so that they can be
 * shown while codes are set up and kept only as hashes after.
 */
export function recoveryCodesOf(seed: Buffer): string[] {
  const bytes = Buffer.from(hkdfSync('sha256', seed, '', 'recovery codes', RECOVERY_CODES * CODE_BYTES));
  return Array.from({ length: RECOVERY_CODES }, (_, index) => {
    const letters = lettersOf(bytes.subarray(index * CODE_BYTES, (index + 1) * CODE_BYTES));
    return (letters.match(GROUP) ?? []).join('-');
  });
}

/** Its bytes are twice as many as the letters need, so that no letter is likelier than another. */
function lettersOf(bytes: Buffer): string {
  const base = BigInt(ALPHABET.length);
  let rest = BigInt(`0x${bytes.toString('hex')}`);
  let letters = '';
  for (let count = 0; count < CODE_LETTERS; count++) {
    letters += ALPHABET[Number(rest % base)];
    rest /= base;
  }
  return letters;
}

/** Undefined for what cannot be one. Blanks, dashes and capitals make no difference. */
export function hashRecoveryCode(typed: string): string | undefined {
  const letters = typed.toLowerCase().replace(/[^a-z0-9]/g, '');
  return letters.length === CODE_LETTERS ? hashToken(letters) : undefined;
}
