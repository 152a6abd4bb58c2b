import { TERMS, type TermSlug } from './terms.ts';

const TABLE_BITS = 12;
const TABLE_SIZE = 1 << TABLE_BITS;

/** Every slug at the place that its letters tell, or at the next free one after it. */
const TABLE: (TermSlug | undefined)[] = Array.from({ length: TABLE_SIZE });

for (const { slug } of TERMS) {
  let place = placeOf(slug, 0, slug.length);
  while (TABLE[place] !== undefined) place = (place + 1) % TABLE_SIZE;
  TABLE[place] = slug;
}

/**
 * A JSON list of slugs, as statements keep it. Gives the vocabulary's own strings instead of new copies: an index of a
 * nation reads some nine million, and they cost more to sweep away than to read. Slugs that the vocabulary does not know come
 * along.
 */
export function parseSlugList(json: string): TermSlug[] {
  if (json.includes('\\')) return JSON.parse(json);
  const slugs: TermSlug[] = [];
  for (let quote = json.indexOf('"'); quote >= 0; ) {
    const end = json.indexOf('"', quote + 1);
    slugs.push(slugBetween(json, quote + 1, end));
    quote = json.indexOf('"', end + 1);
  }
  return slugs;
}

function slugBetween(json: string, start: number, end: number): TermSlug {
  for (let place = placeOf(json, start, end); ; place = (place + 1) % TABLE_SIZE) {
    const slug = TABLE[place];
    if (slug === undefined) return json.slice(start, end) as TermSlug;
    if (slug.length === end - start && json.startsWith(slug, start)) return slug;
  }
}

/** Mixes the length and four letters, which tell nearly all slugs apart. */
function placeOf(text: string, start: number, end: number): number {
  const length = end - start;
  const mixed =
    Math.imul(text.charCodeAt(start), 0x9e3779b1) ^
    Math.imul(text.charCodeAt(start + (length >> 2)), 0x27d4eb2f) ^
    Math.imul(text.charCodeAt(start + (length >> 1)), 0x85ebca6b) ^
    Math.imul(text.charCodeAt(end - 1), 0xc2b2ae35) ^
    Math.imul(length, 0x165667b1);
  return mixed >>> (32 - TABLE_BITS);
}
