import { singular, TERM_PHRASES } from './term-phrases.ts';
import { type WantedWord, walkWords } from './walk-words.ts';
import { wordListOf } from './word-list.ts';

/** Beginnings shorter than this are no sign yet of a term. */
const FEWEST_OPEN_LETTERS = 3;

/** One word of a phrase that a typed word can mean. */
export interface PhraseWord {
  position: number;
  typos: number;
  /** Only its beginning was typed. */
  begun: boolean;
}

/** Per form of a word (itself, its singular) the phrases that hold it, and where. */
const HOLDERS = new Map<string, { phrase: number; position: number }[]>();

TERM_PHRASES.forEach(({ words }, phrase) => {
  words.forEach((word, position) => {
    for (const form of new Set([word, singular(word)])) {
      const holders = HOLDERS.get(form) ?? [];
      HOLDERS.set(form, holders);
      holders.push({ phrase, position });
    }
  });
});

const FORMS = wordListOf([...HOLDERS.keys()].sort());

/** The phrases that hold a word which the typed one can mean, by their place in `TERM_PHRASES`. */
export function phrasesHolding(wanted: WantedWord): Map<number, PhraseWord[]> {
  const phrases = new Map<number, PhraseWord[]>();
  const take = (form: number, typos: number, begun: boolean) => {
    for (const { phrase, position } of HOLDERS.get(FORMS.words[form]!)!) {
      const words = phrases.get(phrase) ?? [];
      phrases.set(phrase, words);
      words.push({ position, typos, begun });
    }
  };
  const { word, open } = wanted;
  walkWords(FORMS, { ...wanted, open: false }, take);
  if (singular(word) !== word) walkWords(FORMS, { ...wanted, word: singular(word), open: false }, take);
  // A beginning with a typo could be that of anything: "betty" of "betting".
  if (open && word.length >= FEWEST_OPEN_LETTERS) walkWords(FORMS, { word, open, typos: 0 }, take);
  return phrases;
}
