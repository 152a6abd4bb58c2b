import { MOST_WORDS } from '#app/needs/search-state.ts';
import type { SearchDocument } from '#app/search/document.ts';
import { foldWords } from '#app/search/embedded/text/fold-words.ts';
import { eachWord } from '#app/search/embedded/text/places-of-words.ts';
import type { SearchEngine } from '#app/search/engine.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import { misspelled } from './misspellings.ts';
import { pick, seededRandom } from './seeded-random.ts';

/** A misspelled text, and which listings the writer can have meant by it. */
export interface TypoCase {
  text: string;
  /** The text without its typos. */
  right: string;
  means: (document: SearchDocument) => boolean;
}

interface Draw {
  count: number;
  seed: number;
}

/** Whole names; any listing of that name is the one that was meant. */
export function nameCases(documents: readonly SearchDocument[], draw: Draw): TypoCase[] {
  const fold = (name: string) => foldWords(name).join(' ');
  const names = [...new Set(documents.map(({ name }) => fold(name)))];
  return casesOf(
    names.filter((name) => name.split(' ').length <= MOST_WORDS),
    draw,
    (right) => (document) => fold(document.name) === right,
  );
}

/**
 * Labels and synonyms of terms that listings affirm. Any listing that affirms a term whose name holds these words was meant, and
 * any that is called so itself: who types "blue cross" may mean that of Alabama, and who types "mentor" the town.
 */
export function termCases(documents: readonly SearchDocument[], draw: Draw): TypoCase[] {
  const affirmed = new Set(documents.flatMap(({ yes }) => yes));
  const slugsOf = new Map<string, TermSlug[]>();
  for (const { slug } of TERMS) {
    if (!affirmed.has(slug)) continue;
    const { label, synonyms } = wordsOfTerm(slug);
    for (const text of [label.replace(/\([^)]*\)/g, ''), ...synonyms]) {
      const right = foldWords(text).join(' ');
      slugsOf.set(right, [...(slugsOf.get(right) ?? []), slug]);
    }
  }
  return casesOf([...slugsOf.keys()], draw, (right) => {
    const words = right.split(' ');
    const isHeldBy = (name: string) => words.every((word) => name.split(' ').includes(word));
    const slugs = new Set([...slugsOf].flatMap(([name, named]) => (isHeldBy(name) ? named : [])));
    return (document) => document.yes.some((slug) => slugs.has(slug)) || holdsWords(document, words);
  });
}

function holdsWords(document: SearchDocument, words: readonly string[]): boolean {
  const held = new Set<string>();
  eachWord(document, (word) => held.add(word));
  return words.every((word) => held.has(word));
}

function casesOf(
  texts: readonly string[],
  { count, seed }: Draw,
  meant: (right: string) => TypoCase['means'],
): TypoCase[] {
  const random = seededRandom(seed);
  const cases: TypoCase[] = [];
  while (cases.length < count) {
    const right = pick(random, texts);
    const text = misspelled(right, random);
    if (text !== undefined) cases.push({ text, right, means: meant(right) });
  }
  return cases;
}

export interface TypoScore {
  /** Cases whose first hit was meant. */
  first: number;
  /** Cases that were not found among the first twenty hits. */
  missed: TypoCase[];
}

export async function scoreTypos(
  engine: SearchEngine,
  documents: readonly SearchDocument[],
  cases: readonly TypoCase[],
): Promise<TypoScore> {
  const held = new Map(documents.map((document) => [document.id, document]));
  const score: TypoScore = { first: 0, missed: [] };
  for (const typo of cases) {
    const { hits } = await engine.search({
      text: typo.text,
      anchors: { care: { kind: 'any' }, place: { kind: 'anywhere' } },
      needs: {},
      certainty: 'all',
      sort: 'relevance',
      page: 1,
      size: 20,
      facets: [],
    });
    const meant = hits.map(({ id }) => typo.means(held.get(id)!));
    if (meant[0]) score.first++;
    if (!meant.includes(true)) score.missed.push(typo);
  }
  return score;
}
