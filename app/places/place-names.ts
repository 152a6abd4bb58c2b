const SHORT_FORMS: Readonly<Record<string, string>> = {
  saint: 'st',
  sainte: 'ste',
  fort: 'ft',
  mount: 'mt',
  mountain: 'mtn',
  springs: 'spgs',
  heights: 'hts',
  junction: 'jct',
  beach: 'bch',
  valley: 'vly',
  township: 'twp',
  point: 'pt',
};

const DIRECTIONS: Readonly<Record<string, string>> = { n: 'north', s: 'south', e: 'east', w: 'west' };

/** Written apart by the post office and together by the town, or the other way around: "Mc Lean", "La Salle". */
const PARTICLES: ReadonlySet<string> = new Set(['mc', 'o', 'd', 'l', 'de', 'la', 'le', 'du']);

const COMBINING_MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘ʻ`´]/gu;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;

/** The words of a place text: lower case, no accents, no punctuation, no "and", letters of "D.C." joined. */
export function placeWords(text: string): string[] {
  const words = text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .replace(NOT_LETTER_OR_DIGIT, ' ')
    .split(' ')
    .filter((word) => word !== '' && word !== 'and');
  return joinLoneLetters(words);
}

function isLoneLetter(word: string | undefined): boolean {
  return word !== undefined && /^\p{L}$/u.test(word);
}

function joinLoneLetters(words: readonly string[]): string[] {
  const joined: string[] = [];
  let previousWasLone = false;
  for (const word of words) {
    const lone = isLoneLetter(word);
    if (lone && previousWasLone) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
    previousWasLone = lone;
  }
  return joined;
}

/** Folds words of `placeWords` to the key under which a city is stored. */
export function foldPlaceWords(words: readonly string[]): string {
  const folded: string[] = [];
  let prefix = '';
  words.forEach((word, index) => {
    const isLast = index === words.length - 1;
    if (PARTICLES.has(word) && !isLast) {
      prefix += word;
      return;
    }
    const direction = index === 0 && !isLast ? DIRECTIONS[word] : undefined;
    const short = direction ?? SHORT_FORMS[word] ?? word;
    folded.push(prefix === '' ? short : prefix + word);
    prefix = '';
  });
  return folded.join(' ');
}

/** One key for all spellings of a city: "St. Louis", "Saint Louis" and "st louis" are all "st louis". */
export function foldPlaceName(text: string): string {
  return foldPlaceWords(placeWords(text));
}

/** The city's part of a web address, from its name: "st-louis". It folds to the same key as the name. */
export function slugOfCity(name: string): string {
  return placeWords(name).join('-');
}

const SMALL_WORDS = /(?<=\s)(Of|The|In|And|On|By|At|Du|Del)(?=\s)/g;

/** The post office's spelling as people write it: "Saint Louis" is "St. Louis", "Mc Lean" is "McLean". */
export function tidyCityName(name: string): string {
  return name
    .replace(/\bSaint\b/g, 'St.')
    .replace(/\bSt(?=\s)/g, 'St.')
    .replace(/\bSainte\b/g, 'Ste.')
    .replace(/\bMc ?(\p{L})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/\bO (?=\p{Lu})/gu, "O'")
    .replace(/^D (?=\p{Lu})/gu, "D'")
    .replace(/ D (?=\p{Lu})/gu, " d'")
    .replace(/\b\p{Lu}(?: \p{Lu}\b)+/gu, (letters) => letters.replaceAll(' ', ''))
    .replace(/-(\p{Ll})/gu, (_, letter: string) => `-${letter.toUpperCase()}`)
    .replace(SMALL_WORDS, (word) => word.toLowerCase());
}
