import { createHash, randomBytes } from 'node:crypto';

const TOKEN = /^[\w-]{43}$/;

/** 256 random bits for a browser or a link to hold. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. A token has no pattern to guess, so one plain hash is enough. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

export function isToken(text: string): boolean {
  return TOKEN.test(text);
}
