import type { SearchDocument } from '#app/search/document.ts';
import { foldWords } from '#app/search/embedded/text/fold-words.ts';
import { isFreeWord } from '#app/search/embedded/text/free-words.ts';
import { eachWord, NO_PLACE, TERM_PLACE } from '#app/search/embedded/text/places-of-words.ts';
import { readText } from '#app/search/embedded/text/read-text.ts';
import { type SlowSegment, type SlowWord, slowSegments } from './slow-terms.ts';
import { slowTypos } from './slow-typos.ts';

/** Compared number by number, the smaller first. */
export type SlowRank = [typos: number, begun: number, places: number, notWholeName: number];

type Cost = [typos: number, begun: number, places: number];

export function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

function best(costs: readonly Cost[]): Cost | undefined {
  return [...costs].sort(compareRanks)[0];
}

function costOfWord({ word, open }: SlowWord, document: SearchDocument): Cost | undefined {
  const costs: Cost[] = [];
  eachWord(document, (other, place) => {
    const match = isFreeWord(word)
      ? word === other && { typos: 0, begun: false }
      : slowTypos(word, other, open);
    if (match) costs.push([match.typos, Number(match.begun), place]);
  });
  return best(costs) ?? (isFreeWord(word) ? [0, 0, NO_PLACE] : undefined);
}

function sum(costs: readonly Cost[]): Cost {
  return costs.reduce<Cost>(([a, b, c], [d, e, f]) => [a + d, b + e, c + f], [0, 0, 0]);
}

interface SegmentCost {
  cost: Cost;
  inName: number;
}

function costOfSegment({ words, named }: SlowSegment, document: SearchDocument): SegmentCost | undefined {
  const ofWords = words.map((word) => costOfWord(word, document));
  const found = ofWords.filter((cost) => cost !== undefined);
  const byWords: SegmentCost[] =
    found.length < words.length
      ? []
      : [{ cost: sum(found), inName: found.filter(([, , place]) => place < 16).length }];
  const byTerm: SegmentCost[] =
    named?.slugs.some((slug) => document.yes.includes(slug)) === true
      ? [{ cost: [named.typos, named.begun, words.length * TERM_PLACE], inName: 0 }]
      : [];
  return [...byWords, ...byTerm].sort((a, b) => compareRanks(a.cost, b.cost))[0];
}

/** How a listing matches a text, by plain loops; undefined where it does not. */
export function slowMatcher(text: string): ((document: SearchDocument) => SlowRank | undefined) | undefined {
  const words = readText(text);
  if (words.length === 0) return undefined;
  const segments = slowSegments(words);
  return (document) => {
    const costs = segments.map((segment) => costOfSegment(segment, document));
    const found = costs.filter((cost) => cost !== undefined);
    if (found.length < costs.length) return undefined;
    const inName = found.reduce((all, { inName }) => all + inName, 0);
    const nameLength = new Set(foldWords(document.name)).size;
    return [...sum(found.map(({ cost }) => cost)), inName === nameLength ? 0 : 1];
  };
}
