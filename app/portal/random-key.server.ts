import { randomBytes } from 'node:crypto';

const KEY = /^[0-9a-f]{24}$/;

/** 96 random bits that name a thing in addresses on the web: nobody counts through them. */
export function makeKey(): string {
  return randomBytes(12).toString('hex');
}

export function isKey(text: string | undefined): text is string {
  return text !== undefined && KEY.test(text);
}
