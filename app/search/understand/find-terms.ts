import { NEVER_TYPOS, SHORT_TYPO_TARGETS, SHORTEST_TYPO_TARGET, TIMID_TERMS } from './phrase-choices.ts';
import { type Draft, foldedOf, isFree, type TermSpan } from './span.ts';
import { isMisspelling, LONGEST_PHRASE, phraseOf, phrasesOfLength, type TermPhrase } from './term-phrases.ts';
import { typosInWords } from './typos-between.ts';

const FREE_OF: ReadonlySet<string> = new Set(
  'alcohol drug drugs nicotine smoke substance tobacco'.split(' '),
);

/** "Smoke free" is no price, and "alcohol free" asks for no alcohol. */
function isFreeOf({ words }: Draft, from: number, to: number): boolean {
  const word = (at: number) => words[at]?.folded ?? '';
  return (
    to === from + 1 &&
    ((word(from) === 'free' && FREE_OF.has(word(from - 1))) ||
      (FREE_OF.has(word(from)) && word(to) === 'free'))
  );
}

function spanOf({ terms, which }: TermPhrase, place: Pick<TermSpan, 'from' | 'to' | 'typos'>): TermSpan {
  return { kind: 'term', ...place, terms, ...(which ? { which } : {}) };
}

/** The longest name of a term that begins here, letter for letter. */
export function findTermAt(draft: Draft, from: number, isBold: boolean): TermSpan | undefined {
  for (let to = Math.min(draft.words.length, from + LONGEST_PHRASE); to > from; to--) {
    if (!isFree(draft, from, to)) continue;
    const phrase = phraseOf(foldedOf(draft, from, to));
    if (!phrase || (!isBold && TIMID_TERMS.has(phrase.text)) || isFreeOf(draft, from, to)) continue;
    return spanOf(phrase, { from, to, typos: 0 });
  }
  return undefined;
}

/** The longest name that begins here when its words may hold typos; of two that are equally near, none. */
export function findMisspelledTermAt(draft: Draft, from: number): TermSpan | undefined {
  for (let to = Math.min(draft.words.length, from + LONGEST_PHRASE); to > from; to--) {
    if (!isFree(draft, from, to)) continue;
    const typed = foldedOf(draft, from, to);
    if (typed.some((word) => NEVER_TYPOS.has(word))) continue;
    const nearest = nearestPhrase(draft, typed);
    if (nearest) return spanOf(nearest.phrase, { from, to, typos: nearest.typos });
  }
  return undefined;
}

/** What the same words mean is looked for once a draft. */
const KNOWN = new WeakMap<Draft['words'], Map<string, NearPhrase | undefined>>();

interface NearPhrase {
  phrase: TermPhrase;
  typos: number;
}

function nearestPhrase({ words }: Draft, typed: readonly string[]): NearPhrase | undefined {
  const known = KNOWN.get(words) ?? new Map<string, NearPhrase | undefined>();
  KNOWN.set(words, known);
  const text = typed.join(' ');
  if (!known.has(text)) known.set(text, measurePhrases(typed));
  return known.get(text);
}

function measurePhrases(typed: readonly string[]): NearPhrase | undefined {
  let best: NearPhrase | undefined;
  let isClear = false;
  for (const phrase of phrasesOfLength(typed.length)) {
    const typos = typosInWords(typed, phrase.words);
    if (!typos || (best && typos > best.typos) || !mayBeMeant(phrase, typed)) continue;
    isClear = !best || typos < best.typos || isSame(best.phrase, phrase);
    best = { phrase, typos };
  }
  return isClear ? best : undefined;
}

/** A name of one word that is short is met by too many others. */
function isLongEnough({ words, text }: TermPhrase): boolean {
  return words.length > 1 || text.length >= SHORTEST_TYPO_TARGET || SHORT_TYPO_TARGETS.has(text);
}

function mayBeMeant(phrase: TermPhrase, typed: readonly string[]): boolean {
  return isLongEnough(phrase) && isMisspelling(typed, phrase.words);
}

function isSame(a: TermPhrase, b: TermPhrase): boolean {
  return a.terms.join() === b.terms.join();
}
