import { createHash } from 'node:crypto';

/** How `compression` may code a body. */
const CODED = /-(?:gzip|br|deflate)"$/;

/** A strong tag of the content: the same bytes, the same tag, in every process and after every start. */
export function entityTagOf(body: Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** The bytes of a coded body are others, so its strong tag is another one. */
export function codedTag(tag: string, coding: string): string {
  return tag.startsWith('"') ? `${tag.slice(0, -1)}-${coding}"` : tag;
}

/** The tag of `If-None-Match` that names this content, coded or not; a star names any. */
export function findMatchingTag(ifNoneMatch: string | null, tag: string): string | undefined {
  if (ifNoneMatch === null) return undefined;
  if (ifNoneMatch.trim() === '*') return tag;
  const named = ifNoneMatch.match(/"[^"]*"/g) ?? [];
  return named.find((each) => each.replace(CODED, '"') === tag);
}
