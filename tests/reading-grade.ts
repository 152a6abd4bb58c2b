import { FIELD_WORDS } from './field-words.ts';

/** Words where counting groups of vowels goes wrong. */
const IRREGULAR: Readonly<Record<string, number>> = {
  area: 3,
  behavior: 3,
  behavioral: 4,
  being: 2,
  business: 2,
  create: 2,
  creates: 2,
  doing: 2,
  evening: 2,
  evenings: 2,
  every: 2,
  everyone: 3,
  everything: 3,
  family: 3,
  going: 2,
  idea: 3,
  ideas: 3,
  people: 2,
  poem: 2,
  quiet: 2,
  science: 2,
  someone: 2,
  something: 2,
  sometimes: 2,
  whole: 1,
  anyone: 3,
};

/** Endings whose `e` is heard, or whose two vowels are two syllables. */
const HEARD_TWICE = [
  /[^aeiouyctx]ia/g,
  /[^tscgx]io/g,
  /ea(?=ted|ti[vo])/g,
  /eo(?!u)/g,
  /ua(?=[lt])/g,
  /[aeou]ying$/g,
  /sm$/g,
];

/** Syllables of one English word, near enough for a grade: at least one. */
export function countSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/[^a-z]/g, '');
  if (letters === '') return 1;
  const known = IRREGULAR[letters];
  if (known) return known;
  const heard = letters
    .replace(/(?<=[aeiouy].*[^aeiouytd])ed$/, '')
    .replace(/(?<=[aeiouy].*[^aeiouyscxzg])es$/, '')
    .replace(/(?<=[aeiouy].*[^aeiouyl])e$/, '')
    .replace(/(?<=[aeiouy])le$/, 'l')
    .replace(/e(?=(?:ly|ful|less|ness|ment|ments|times?)$)/, '');
  let count = heard.match(/[aeiouy]+/g)?.length ?? 0;
  for (const pattern of HEARD_TWICE) count += heard.match(pattern)?.length ?? 0;
  return Math.max(1, count);
}

/** A sentence ends at a full stop, a question or exclamation mark before a blank, or at a line's end. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?][”"')]?)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z0-9]/i.test(sentence));
}

/** Parts of "one-to-one" and "yes/no" are words of their own. */
export function wordsIn(sentence: string): string[] {
  return sentence.split(/[\s\-/–—+&]+/).filter((word) => /[a-z0-9]/i.test(word));
}

function isEasyByRule(word: string, isFirst: boolean): boolean {
  const bare = word.replace(/[^A-Za-z0-9]/g, '');
  if (/\d/.test(bare)) return true;
  if (!isFirst && /^[A-Z]/.test(bare)) return true;
  return FIELD_WORDS.has(bare.toLowerCase());
}

/**
 * The Flesch-Kincaid grade of a text. Numbers, names (a capital inside a sentence) and the field's own
 * words count as one syllable: readers meet them whatever we write.
 */
export function readingGrade(text: string): number {
  const sentences = sentencesOf(text);
  let words = 0;
  let syllables = 0;
  for (const sentence of sentences) {
    wordsIn(sentence).forEach((word, index) => {
      words += 1;
      syllables += isEasyByRule(word, index === 0) ? 1 : countSyllables(word);
    });
  }
  if (words === 0) return 0;
  return 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
}
