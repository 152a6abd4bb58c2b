import type { DetailSlug } from '../details.ts';
import { TERMS, type TermSlug } from '../terms.ts';
import type { CodeMeaning } from './code-meaning.ts';
import { ASKED_SINCE, COLORADO_WORDS, type ColoradoFlag, FLAGS } from './colorado-words.ts';
import type { SourceAnswers } from './source-answers.ts';

export interface ColoradoRow {
  substanceUseServices: string[];
  mentalHealthSettings: string[];
  populations: string[];
  accessibility: string[];
  fees: string[];
  languages: string[];
  /** Empty where the release has no such column, or the row no answer. */
  telehealth: string;
  rssoServices: string[];
  /** Undefined where the release has no such column. */
  flags: { readonly [flag in ColoradoFlag]?: boolean | undefined };
}

type Column = keyof typeof COLORADO_WORDS;

/** What an answer to a column says at all, beside what each word says. */
const IMPLIED_BY_ANSWER: Readonly<Partial<Record<Column, readonly TermSlug[]>>> = {
  SubstanceUseServices: ['substance-use'],
  MentalHealthSettings: ['mental-health'],
};

const COLUMNS = Object.keys(COLORADO_WORDS) as Column[];
const FLAG_NAMES = Object.keys(FLAGS) as ColoradoFlag[];

function chosenIn(row: ColoradoRow): Record<Column, readonly string[]> {
  return {
    SubstanceUseServices: row.substanceUseServices,
    MentalHealthSettings: row.mentalHealthSettings,
    PopulationServed: row.populations,
    Accessibility: row.accessibility,
    Fees: row.fees,
    LanguagesSpoken: row.languages,
    OffersTelehealth: row.telehealth ? [row.telehealth] : [],
    RSSOServicesProvided: row.rssoServices,
  };
}

function askedAt(term: TermSlug, release: string): boolean {
  const since = ASKED_SINCE[term];
  return !since || !release || release >= since;
}

/** A blank column is silent; one that was answered leaves its other words unticked. */
function termsAsked(answered: readonly Column[], row: ColoradoRow, release: string): Set<TermSlug> {
  const meanings: CodeMeaning[] = answered.flatMap((column) => Object.values(COLORADO_WORDS[column]));
  for (const flag of FLAG_NAMES) if (row.flags[flag] !== undefined) meanings.push(FLAGS[flag]);
  const asked = new Set<TermSlug>();
  for (const meaning of meanings) {
    for (const term of meaning.yes ?? []) if (askedAt(term, release)) asked.add(term);
  }
  return asked;
}

/** Reads one row of Colorado's register; `release` is its date, and without one the newest rules hold. */
export function readColoradoAnswers(row: ColoradoRow, release = ''): SourceAnswers {
  const chosen = chosenIn(row);
  const answered = COLUMNS.filter((column) => chosen[column].length > 0);
  const unmapped: SourceAnswers['unmapped'] = [];
  const said: CodeMeaning[] = FLAG_NAMES.filter((flag) => row.flags[flag]).map((flag) => FLAGS[flag]);
  for (const column of answered) {
    const words: Readonly<Record<string, CodeMeaning>> = COLORADO_WORDS[column];
    for (const word of chosen[column]) {
      const meaning = Object.hasOwn(words, word) ? words[word] : undefined;
      if (meaning) said.push(meaning);
      else unmapped.push({ category: column, value: word });
    }
  }

  const yes = new Set<TermSlug>(answered.flatMap((column) => IMPLIED_BY_ANSWER[column] ?? []));
  const no = new Set<TermSlug>();
  const details = new Set<DetailSlug>();
  for (const meaning of said) {
    for (const term of meaning.yes ?? []) yes.add(term);
    for (const term of meaning.no ?? []) no.add(term);
    if (meaning.detail) details.add(meaning.detail);
  }

  const asked = termsAsked(answered, row, release);
  const answers: SourceAnswers = {
    yes: [],
    no: [],
    silent: [],
    details: [...details],
    unmapped,
    contradictions: [],
  };
  for (const { slug } of TERMS) {
    if (yes.has(slug)) answers.yes.push(slug);
    else if (no.has(slug)) answers.no.push(slug);
    else if (!asked.has(slug)) answers.silent.push(slug);
  }
  return answers;
}
