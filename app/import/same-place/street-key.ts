import { foldText } from './fold-text.ts';
import { DIRECTIONS, FLOOR_WORDS, STREET_WORDS, UNIT_WORDS } from './street-words.ts';

export interface StreetKey {
  /** Empty where the source names no street, or withholds it ("- - -"). */
  street: string;
  /** Designators by kind, sorted: "b:c d:143 f:2"; empty where there is none. */
  unit: string;
  /** The house number's leading digits; empty where the street does not begin with a number. */
  house: string;
}

/** Words in order; a hyphen stays between digits (Queens: "89-15"), "#" stands alone. */
function streetTokens(text: string): string[] {
  let folded = foldText(text).replace(/\bu\. ?s\.?(?= )/g, 'us');
  if (/['’`#-]/.test(folded)) {
    folded = folded
      .replace(/['’`]/g, '')
      .replace(/#/g, ' # ')
      .replace(/(?<!\d)-|-(?!\d)/g, ' ');
  }
  return folded.split(/[^a-z0-9#-]+/).filter((token) => token !== '' && token !== '-');
}

/** Where the unit begins: at its word, or at the ordinal before "floor". The house number is never a unit. */
function unitStart(tokens: readonly string[]): number {
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const kind = UNIT_WORDS.get(token);
    if (!kind || (token === 'no' && !/^\d/.test(tokens[at + 1] ?? ''))) continue;
    const before = tokens[at - 1] ?? '';
    if (kind === 'f' && at > 1 && (/^\d+(?:st|nd|rd|th)$/.test(before) || FLOOR_WORDS.has(before)))
      return at - 1;
    return at;
  }
  return tokens.length;
}

const ROAD_NUMBERING = /\b(?:us|state|interstate|sr|i)(?= (?:hwy|rd) \d| \d+\b)/g;

function canonicalStreet(tokens: readonly string[]): string {
  const words = tokens.map((token) => STREET_WORDS.get(token) ?? token);
  const directions = words.filter((word, at) => at > 0 && DIRECTIONS.has(word));
  // One direction may stand before or after the name; with two (Utah's grid) their order is the address.
  if (directions.length === 1 && words.length > 2) {
    const at = words.findIndex((word, index) => index > 0 && DIRECTIONS.has(word));
    words.splice(at, 1);
    words.splice(/^\d/.test(words[0] ?? '') ? 1 : 0, 0, directions[0] ?? '');
  }
  return words
    .join(' ')
    .replace(ROAD_NUMBERING, 'hwy')
    .replace(/\bhwy (?:hwy|rd)\b/g, 'hwy')
    .replace(/\bhwy (?:us|state)\b/g, 'hwy')
    .trim();
}

/** "104-106" names each of its doors; "200-a" is 200a. */
function expandDesignator(token: string): string[] {
  const range = /^(\d+)-(\d+)$/.exec(token);
  if (!range) return [token.replace(/-/g, '')];
  const from = Number(range[1]);
  const to = Number(range[2]);
  if (to <= from || to - from > 40) return [token];
  return Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
}

function unitDesignators(tokens: readonly string[]): string[] {
  const found = new Set<string>();
  let kind: 'd' | 'f' | 'b' = 'd';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const named = UNIT_WORDS.get(token);
    if (named) {
      kind = named;
      continue;
    }
    if (token === 'and') continue;
    const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(STREET_WORDS.get(token) ?? token);
    if (ordinal) found.add(`f:${ordinal[1]}`);
    else if (FLOOR_WORDS.has(token) && UNIT_WORDS.get(tokens[at + 1] ?? '') === 'f') found.add(`f:${token}`);
    else if (/^\d/.test(token) && /^[a-z]$/.test(tokens[at + 1] ?? '')) {
      found.add(`${kind}:${token}${tokens[at + 1]}`);
      at += 1;
    } else if (/\d/.test(token) || (token.length === 1 && token !== '#') || kind === 'b') {
      for (const door of expandDesignator(token)) found.add(`${kind}:${door}`);
    }
  }
  return [...found];
}

const isPostBox = (tokens: readonly string[]): boolean => /^(?:p ?o )?box\b/.test(tokens.join(' '));

export function streetKey(street1: string, street2: string): StreetKey {
  let first = streetTokens(street1);
  let second = streetTokens(street2);
  const startsWithNumber = (tokens: readonly string[]): boolean => /^\d/.test(tokens[0] ?? '');
  const secondIsUnit = unitStart(['', ...second]) <= second.length && unitStart(['', ...second]) <= 2;
  if (startsWithNumber(second) && !startsWithNumber(first) && !secondIsUnit)
    [first, second] = [second, first];
  const cut = unitStart(first);
  const unitTokens = [...first.slice(cut), ...(isPostBox(second) ? [] : second)];
  const words = canonicalStreet(first.slice(0, cut));
  const street = /[a-z0-9]/.test(words) ? words : '';
  return {
    street,
    unit: unitDesignators(unitTokens).sort().join(' '),
    house: /^\d+/.exec(street)?.[0] ?? '',
  };
}

/** Both name a unit, of a kind in common, and no designator in common. Blank is no difference. */
export function unitsDiffer(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return false;
  const left = a.split(' ');
  const right = new Set(b.split(' '));
  if (left.some((part) => right.has(part))) return false;
  const kinds = new Set(b.split(' ').map((part) => part[0]));
  return left.some((part) => kinds.has(part[0]));
}
