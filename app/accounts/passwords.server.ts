import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { normalizePassword } from './password-rules.ts';

/** OWASP: Argon2id with 19 MiB, two passes, one lane; the package's algorithm is Argon2id unless told. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export interface Passwords {
  hash(password: string): Promise<string>;
  /** Without a stored hash it does the same work, and says no. */
  verify(stored: string | undefined, password: string): Promise<boolean>;
}

/** A hash that no password has. */
let nobody: Promise<string> | undefined;

export const argonPasswords: Passwords = {
  hash: (password) => hash(normalizePassword(password), COST),
  async verify(stored, password) {
    nobody ??= hash(randomBytes(32), COST);
    const isRight = await verify(stored ?? (await nobody), normalizePassword(password));
    return isRight && stored !== undefined;
  },
};
