import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { describe, expect, test } from 'vitest';
import {
  hashRecoveryCode,
  makeTotpSecret,
  recoveryCodesOf,
  stepOfCode,
  totpAddress,
} from './second-factor.server.ts';

/** RFC 6238, appendix B, in six digits. */
const RFC_SECRET = new Secret({ buffer: new TextEncoder().encode('12345678901234567890').buffer }).base32;

describe('codes from an app', () => {
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('at %i seconds it is %s', (seconds, code) => {
    expect(stepOfCode(RFC_SECRET, code, new Date(seconds * 1_000))).toBe(Math.floor(seconds / 30));
  });

  test.each([
    ['the step before', -30, -1],
    ['this step', 0, 0],
    ['the step after', 30, 1],
    ['two steps before', -60, undefined],
    ['two steps after', 60, undefined],
  ])('a clock may be half a minute off: %s', (_reason, offS, delta) => {
    const now = new Date(1_900_000_000_000);
    const secret = makeTotpSecret();
    const app = new TOTP({ secret: Secret.fromBase32(secret) });
    const code = app.generate({ timestamp: now.getTime() + offS * 1_000 });
    const step = Math.floor(now.getTime() / 30_000);
    expect(stepOfCode(secret, code, now)).toBe(delta === undefined ? undefined : step + delta);
  });

  test('blanks in it are passed over, and what is no code is none', () => {
    const at = new Date(59_000);
    expect(stepOfCode(RFC_SECRET, ' 287 082 ', at)).toBe(1);
    for (const typed of ['', '28708', '2870820', 'abcdef', '２８７０８２', '287082\u0000']) {
      expect(stepOfCode(RFC_SECRET, typed, at)).toBeUndefined();
    }
  });

  test('an app reads the address', () => {
    const secret = makeTotpSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const address = new URL(totpAddress(secret, "o'neil+a@clinic.example"));
    expect(address.protocol).toBe('otpauth:');
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      issuer: 'Stepwell',
      secret,
      period: '30',
      digits: '6',
    });
  });
});

describe('recovery codes', () => {
  test('ten, none twice, of letters that nobody mixes up, and of one seed the same', () => {
    const seed = randomBytes(32);
    const codes = recoveryCodesOf(seed);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[a-hjkmnp-z2-9]{5}(?:-[a-hjkmnp-z2-9]{5}){2}$/);
    expect(recoveryCodesOf(seed)).toEqual(codes);
    expect(recoveryCodesOf(randomBytes(32))).not.toEqual(codes);
  });

  test('each letter is as likely as another', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 200; seed++) {
      for (const letter of recoveryCodesOf(Buffer.from([seed]))
        .join('')
        .replaceAll('-', '')) {
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
      }
    }
    expect(counts.size).toBe(31);
    const mean = (200 * 150) / 31;
    for (const count of counts.values()) expect(Math.abs(count - mean)).toBeLessThan(mean / 4);
  });

  test('capitals, blanks and dashes make no difference', () => {
    const [code = ''] = recoveryCodesOf(randomBytes(32));
    expect(hashRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ')} `)).toBe(hashRecoveryCode(code));
    expect(hashRecoveryCode(`${code}x`)).toBeUndefined();
    expect(hashRecoveryCode('')).toBeUndefined();
  });
});
