import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { labelOfDetail, labelOfDetailGroup } from '#app/vocabulary/detail-words.ts';
import { DETAIL_GROUPS, DETAILS } from '#app/vocabulary/details.ts';
import { labelOfCriterion, labelOfFacet } from '#app/vocabulary/facet-words.ts';
import { CRITERIA, FACETS } from '#app/vocabulary/facets.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { TERMS, termsOfFacet } from '#app/vocabulary/terms.ts';
import { textsOfCatalogue } from './catalogue-texts.ts';
import { countSyllables, readingGrade, sentencesOf, wordsIn } from './reading-grade.ts';

const HARDEST_GRADE = 7;
/** A label of few words has no grade worth the name. */
const FEWEST_WORDS = 6;

const tooHard = (texts: readonly string[]): string[] =>
  texts
    .flatMap(sentencesOf)
    .filter((sentence) => wordsIn(sentence).length >= FEWEST_WORDS && readingGrade(sentence) > HARDEST_GRADE)
    .map((sentence) => `${readingGrade(sentence).toFixed(1)} ${sentence}`);

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, next) => sum + next, 0) / numbers.length;

describe('countSyllables', () => {
  test.each([
    ['a', 1, 'one letter'],
    ['care', 1, 'silent e'],
    ['place', 1, 'silent e'],
    ['places', 2, 'heard es'],
    ['sites', 1, 'silent es'],
    ['asked', 1, 'silent ed'],
    ['needed', 2, 'heard ed after d'],
    ['wanted', 2, 'heard ed after t'],
    ['little', 2, 'heard le'],
    ['whole', 1, 'silent e after vowel and l'],
    ['useful', 2, 'silent e inside'],
    ['program', 2, 'two groups'],
    ['medicine', 3, 'three groups'],
    ['insurance', 3, 'silent e'],
    ['family', 3, 'ends in y'],
    ['video', 3, 'two vowels heard'],
    ['radio', 3, 'two vowels heard'],
    ['nation', 2, 'io in tion is one'],
    ['special', 2, 'ia in cial is one'],
    ['situation', 4, 'ua heard'],
    ['people', 2, 'irregular'],
    ['someone', 2, 'irregular'],
    ['don’t', 1, 'apostrophe'],
    ['program’s', 2, 'possessive'],
    ['community', 4, 'long'],
    ['buprenorphine', 4, 'drug name'],
    ['accreditation', 5, 'very long'],
    ['24', 1, 'a number'],
  ])('%s has %i (%s)', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });
});

describe('readingGrade', () => {
  test('follows the Flesch-Kincaid formula', () => {
    // Six words, one sentence, seven syllables.
    expect(readingGrade('The cat sat on my table.')).toBeCloseTo(0.39 * 6 + (11.8 * 7) / 6 - 15.59, 5);
  });

  test('rises with length of words and of sentences', () => {
    const easy = readingGrade('You go home at night. You come back each day.');
    const long = readingGrade(
      'You go home at night and then you come back each day of the week for a while.',
    );
    const hard = readingGrade(
      'Multidisciplinary organizations facilitate individualized rehabilitation opportunities.',
    );
    expect(easy).toBeLessThan(long);
    expect(long).toBeLessThan(hard);
    expect(hard).toBeGreaterThan(HARDEST_GRADE);
  });

  test.each([
    ['We use buprenorphine here.', 'a word of the field'],
    ['We are in Pennsylvania here.', 'a name'],
    ['We met 1234 people here.', 'a number'],
  ])('%s: %s counts as easy', (sentence) => {
    expect(readingGrade(sentence)).toBeLessThan(3);
  });

  test('a capital at the start of a sentence makes no name', () => {
    expect(readingGrade('Multidisciplinary teams.')).toBeGreaterThan(10);
  });

  test('of nothing is 0', () => {
    expect(readingGrade(' … ')).toBe(0);
  });

  test('sentences end at . ! ? and lines', () => {
    expect(sentencesOf('One. Two! Three?\nFour at 3.5 miles')).toEqual([
      'One.',
      'Two!',
      'Three?',
      'Four at 3.5 miles',
    ]);
  });
});

describe('the vocabulary reads at grade 7 or below', () => {
  test.each(FACETS)('%s: every sentence, and grade 6 on average', (facet) => {
    const words = termsOfFacet(facet).map(({ slug }) => wordsOfTerm(slug));
    expect(tooHard(words.flatMap(({ label, plain, evidence }) => [label, plain, evidence ?? '']))).toEqual(
      [],
    );
    expect(mean(words.map(({ plain }) => readingGrade(plain)))).toBeLessThanOrEqual(6);
  });

  test('details, groups, facets and criteria', () => {
    expect(
      tooHard([
        ...DETAILS.map(({ slug }) => labelOfDetail(slug)),
        ...DETAIL_GROUPS.map((group) => labelOfDetailGroup(group)),
        ...FACETS.map((facet) => labelOfFacet(facet)),
        ...CRITERIA.map((criterion) => labelOfCriterion(criterion)),
      ]),
    ).toEqual([]);
  });

  test('there is something to read', () => {
    expect(TERMS.length).toBeGreaterThan(150);
  });
});

describe('the interface reads at grade 7 or below', () => {
  const folder = fileURLToPath(new URL('../app/language/en/', import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

  test.each(files)('%s', async (file) => {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ join(folder, file));
    // A bare function is a tool of the catalogues and says nothing by itself.
    const catalogues = Object.values(exported).filter((value) => typeof value === 'object');
    const { texts, unread } = textsOfCatalogue(catalogues);
    expect(tooHard(texts)).toEqual([]);
    expect(unread).toEqual([]);
  });
});

describe('textsOfCatalogue', () => {
  test('finds sentences in folders of sentences, in both branches, and behind words that fill gaps', () => {
    const { texts, unread } = textsOfCatalogue({
      plain: 'One.',
      inner: { list: ['Two.'], count: (count: number) => (count === 3 ? 'Three.' : 'Many.') },
      join: (words: readonly string[]) => `${words.map((word) => word.toUpperCase()).join(' ')}.`,
      nothing: () => undefined,
    });
    expect(texts).toEqual(expect.arrayContaining(['One.', 'Two.', 'Three.', 'Many.', 'ONE TWO.']));
    expect(unread).toEqual(['nothing']);
  });

  test('a hard sentence is found', () => {
    const hard = () =>
      'Multidisciplinary organizations facilitate individualized rehabilitation opportunities nationally.';
    expect(tooHard(textsOfCatalogue({ deep: { hard } }).texts)).toHaveLength(1);
  });
});
