import { createHash } from 'node:crypto';
import type { Series } from '../listings/series.ts';

const MAX_SLUG_LENGTH = 80;

/** Letters of Latin alphabets that do not fall apart into a letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l' };

/** Lower-case ASCII words joined by hyphens; empty where nothing is left. */
function kebab(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[ßæœøđł]/g, (letter) => WHOLE_LETTERS[letter] ?? '')
    .replace(/[\u0300-\u036f'’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function cutAtWord(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const cut = slug.slice(0, length + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : slug.slice(0, length);
}

/** The words before the id in a listing's address, `name-city-st`: at most 80 characters, the name cut at a word. */
export function slugWords(name: string, city?: string, state?: string): string {
  const place = cutAtWord(kebab(`${city ?? ''} ${state ?? ''}`), MAX_SLUG_LENGTH / 2);
  const room = MAX_SLUG_LENGTH - (place === '' ? 0 : place.length + 1);
  return [cutAtWord(kebab(name), room) || 'program', place].filter((part) => part !== '').join('-');
}

/** Crockford's: without i, l, o and u, so that no id is misread or spells a word. */
const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_BYTES = 5;

/** Eight characters from SHA-256 of "series:key", 40 bits: the same row always has the same id. */
export function publicIdOf(series: Series, recordKey: string): string {
  const digest = createHash('sha256').update(`${series}:${recordKey}`).digest();
  let bits = BigInt(`0x${digest.subarray(0, ID_BYTES).toString('hex')}`);
  let id = '';
  for (let at = 0; at < (ID_BYTES * 8) / 5; at += 1) {
    id = BASE_32[Number(bits & 31n)] + id;
    bits >>= 5n;
  }
  return id;
}
