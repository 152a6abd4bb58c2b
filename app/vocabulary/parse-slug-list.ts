import { TERMS, type TermSlug } from './terms.ts';

const QUOTE = 34;
const BACKSLASH = 92;
const TABLE_SIZE = 1_024;

/** Every slug at its hash, or at the next free place after it. */
const TABLE: (TermSlug | undefined)[] = Array.from({ length: TABLE_SIZE });

for (const { slug } of TERMS) {
  let at = hashOf(slug);
  while (TABLE[at] !== undefined) at = (at + 1) % TABLE_SIZE;
  TABLE[at] = slug;
}

/**
 * A JSON list of slugs, as statements keep it. Gives the vocabulary's own strings instead of new copies: an index of a
 * nation reads some nine million, and making and sweeping away as many strings takes longer than all else it does.
 * Slugs that the vocabulary does not know come along.
 */
export function parseSlugList(json: string): TermSlug[] {
  const slugs: TermSlug[] = [];
  let hash = 0;
  let start = -1;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === BACKSLASH) return JSON.parse(json);
    if (code !== QUOTE) {
      hash = hashWith(hash, code);
    } else if (start < 0) {
      start = at + 1;
      hash = 0;
    } else {
      slugs.push(slugBetween(json, start, at, hash & (TABLE_SIZE - 1)));
      start = -1;
    }
  }
  return slugs;
}

function slugBetween(json: string, start: number, end: number, hash: number): TermSlug {
  for (let place = hash; ; place = (place + 1) % TABLE_SIZE) {
    const slug = TABLE[place];
    if (slug === undefined) return json.slice(start, end) as TermSlug;
    if (slug.length === end - start && json.startsWith(slug, start)) return slug;
  }
}

function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function hashOf(slug: string): number {
  let hash = 0;
  for (let at = 0; at < slug.length; at++) hash = hashWith(hash, slug.charCodeAt(at));
  return hash & (TABLE_SIZE - 1);
}
