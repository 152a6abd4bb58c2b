import { STATES } from '#app/vocabulary/states.ts';
import { foldedWords } from './box-words.ts';
import { OWNERS } from './filler-words.ts';
import { type Draft, foldedOf, isFree } from './span.ts';
import { isMisspelling } from './term-phrases.ts';
import { typosInWords } from './typos-between.ts';

export interface StateFound {
  state: string;
  /** Past its last word. */
  to: number;
  isCode: boolean;
  typos: number;
}

const NAMES: readonly { code: string; words: readonly string[] }[] = STATES.map(({ code, name }) => ({
  code,
  words: foldedWords(name),
}));

const CODE_OF_NAME: ReadonlyMap<string, string> = new Map(
  NAMES.map(({ code, words }) => [words.join(' '), code]),
);

const CODES: ReadonlySet<string> = new Set(STATES.map(({ code }) => code.toLowerCase()));

/** Codes that are words as well, even right behind a city that their state has. */
const CODES_THAT_ARE_WORDS: ReadonlySet<string> = new Set('hi in me oh ok or va'.split(' '));

/** Codes that say no state by themselves, in small letters. */
const CODES_IN_NEED_OF_A_CITY: ReadonlySet<string> = new Set([
  ...CODES_THAT_ARE_WORDS,
  ...'al as de id la ma mh mi mo ms mt pa'.split(' '),
]);

/** Of those, codes that are meant at the end of a text: "rehab pa", and not "help my pa". */
const CODES_AT_AN_END: ReadonlySet<string> = new Set('al de id ma mi mo ms mt pa'.split(' '));

const MOST_WORDS = Math.max(...NAMES.map(({ words }) => words.length));

/** The state whose name, whole and letter for letter, or whose code begins here. */
export function findStateAt(draft: Draft, from: number): StateFound | undefined {
  for (let to = Math.min(draft.words.length, from + MOST_WORDS); to > from; to--) {
    if (!isFree(draft, from, to)) continue;
    const code = CODE_OF_NAME.get(foldedOf(draft, from, to).join(' '));
    if (code) return { state: code, to, isCode: false, typos: 0 };
  }
  const word = draft.words[from];
  if (!word || !isFree(draft, from, from + 1) || !CODES.has(word.folded)) return undefined;
  return { state: word.folded.toUpperCase(), to: from + 1, isCode: true, typos: 0 };
}

/** The one state whose name begins here when its words may hold typos. */
export function findMisspelledStateAt(draft: Draft, from: number): StateFound | undefined {
  const found: StateFound[] = [];
  for (const { code, words } of NAMES) {
    const to = from + words.length;
    if (!isFree(draft, from, to)) continue;
    const typed = foldedOf(draft, from, to);
    const typos = isMisspelling(typed, words) ? typosInWords(typed, words) : undefined;
    if (typos) found.push({ state: code, to, isCode: false, typos });
  }
  return found.length === 1 ? found[0] : undefined;
}

/** Whether the words say a state right behind the name of one of its cities. A code that is a word as well has to look like a code. */
export function saysState(draft: Draft, from: number, { to, isCode }: StateFound): boolean {
  const word = draft.words[from];
  if (!isCode || !word || !CODES_THAT_ARE_WORDS.has(word.folded)) return true;
  const isBehindComma = draft.words[from - 1]?.endsPart === true;
  return word.isShouted || isBehindComma || isEnd(draft, to);
}

/** Whether the words say a state by themselves. */
export function saysStateAlone(draft: Draft, from: number, { to, isCode }: StateFound): boolean {
  const word = draft.words[from];
  if (!isCode || !word || word.isShouted || !CODES_IN_NEED_OF_A_CITY.has(word.folded)) return true;
  return (
    CODES_AT_AN_END.has(word.folded) && isEnd(draft, to) && !OWNERS.has(draft.words[from - 1]?.folded ?? '')
  );
}

/** Nothing but a ZIP code may follow. */
export function isEnd({ words }: Draft, to: number): boolean {
  return words.slice(to).every(({ folded }) => /^\d+$/.test(folded) || folded === 'usa');
}
