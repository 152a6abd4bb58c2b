import { isFreeWord, SMALL_WORDS } from '#app/search/embedded/text/free-words.ts';
import { singular, TERM_PHRASES, type TermPhrase } from '#app/search/embedded/text/term-phrases.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { slowTypos } from './slow-typos.ts';

export interface SlowWord {
  word: string;
  open: boolean;
}

export interface SlowSegment {
  words: SlowWord[];
  named?: { slugs: TermSlug[]; typos: number; begun: number };
}

type Likeness = [typos: number, begun: number, notWhole: number];

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

/** How a typed word can be a phrase's word, or its singular. */
function likenessOfWord({ word, open }: SlowWord, ofPhrase: string): [number, number] | undefined {
  const likenesses: [number, number][] = [];
  for (const form of [ofPhrase, singular(ofPhrase)]) {
    for (const typed of [word, singular(word)]) {
      const match = isFreeWord(word)
        ? typed === form && { typos: 0, begun: false }
        : slowTypos(typed, form, false, word);
      if (match) likenesses.push([match.typos, 0]);
    }
    if (open && word.length >= 3 && form.startsWith(word)) likenesses.push([0, 1]);
  }
  return likenesses.sort(compare)[0];
}

type Fitting = [typos: number, begun: number, position: number];

/** Which words of each phrase a typed word can be. */
function measureFittings(word: SlowWord): Map<TermPhrase, Fitting[]> {
  const fittings = TERM_PHRASES.map((phrase): [TermPhrase, Fitting[]] => {
    const likenesses = phrase.words.map((other) => likenessOfWord(word, other));
    return [phrase, likenesses.flatMap((likeness, position) => (likeness ? [[...likeness, position]] : []))];
  });
  return new Map(fittings.filter(([, ofPhrase]) => ofPhrase.length > 0));
}

/** Random texts ask for the same words again and again. */
const measured = new Map<string, Map<TermPhrase, Fitting[]>>();

function fittingsOf(word: SlowWord): Map<TermPhrase, Fitting[]> {
  const key = `${word.word} ${word.open}`;
  const fittings = measured.get(key) ?? measureFittings(word);
  measured.set(key, fittings);
  return fittings;
}

function likenessOfPhrase(
  fittings: readonly Map<TermPhrase, Fitting[]>[],
  phrase: TermPhrase,
): Likeness | undefined {
  const taken = new Set<number>();
  let typos = 0;
  let begun = 0;
  for (const ofWord of fittings) {
    const left = (ofWord.get(phrase) ?? []).filter(([, , position]) => !taken.has(position));
    const [likest] = left.sort(compare);
    if (!likest) return undefined;
    taken.add(likest[2]);
    typos += likest[0];
    begun += likest[1];
  }
  return [typos, begun, taken.size === phrase.words.length ? 0 : 1];
}

function named(run: readonly SlowWord[]): { likeness: Likeness; slugs: TermSlug[] } | undefined {
  const fittings = run.filter(({ word }) => !SMALL_WORDS.has(word)).map(fittingsOf);
  const likenesses = TERM_PHRASES.flatMap((phrase) => {
    const likeness = likenessOfPhrase(fittings, phrase);
    return likeness ? [{ likeness, slug: phrase.slug }] : [];
  });
  const [best] = [...likenesses].sort((a, b) => compare(a.likeness, b.likeness));
  if (!best) return undefined;
  const likest = likenesses.filter(({ likeness }) => compare(likeness, best.likeness) === 0);
  return { likeness: best.likeness, slugs: [...new Set(likest.map(({ slug }) => slug))] };
}

function segment(words: SlowWord[], found: NonNullable<ReturnType<typeof named>>): SlowSegment {
  const [typos, begun] = found.likeness;
  return { words, named: { slugs: found.slugs, typos, begun } };
}

function runFrom(
  words: readonly SlowWord[],
  accepts: (run: SlowWord[], whole: boolean) => boolean,
): SlowSegment | undefined {
  for (let length = words.length; length > 0; length--) {
    const run = words.slice(0, length);
    if (SMALL_WORDS.has(run[0]!.word) || SMALL_WORDS.has(run.at(-1)!.word)) continue;
    const found = named(run);
    if (found && accepts(run, found.likeness[2] === 0)) return segment(run, found);
  }
  return undefined;
}

function parts(words: readonly SlowWord[]): SlowSegment[] {
  if (words.length === 0) return [];
  const run = runFrom(words, (run) => run.every(({ word }) => !isFreeWord(word) && word.length > 2));
  const first = run ?? { words: [words[0]!] };
  return [first, ...parts(words.slice(first.words.length))];
}

/** The segments of `segmentsOf`, by trying every run of words on every phrase. */
export function slowSegments(words: readonly SlowWord[]): SlowSegment[] {
  for (let start = 0; start < words.length; start++) {
    const run = runFrom(
      words.slice(start),
      (run, whole) => whole && run.some(({ word }) => !isFreeWord(word)),
    );
    if (!run) continue;
    const rest = words.slice(start + run.words.length);
    return [...parts(words.slice(0, start)), run, ...slowSegments(rest)];
  }
  return parts(words);
}
