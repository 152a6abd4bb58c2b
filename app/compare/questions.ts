import type { FactLine, FactsByFacet } from '#app/listings/collect-facts.ts';
import type { FactSource } from '#app/listings/fact-source.ts';
import { onceForEach } from '#app/listings/once-for-each.ts';
import type { OwnWord } from '#app/listings/own-words.ts';
import type { NeedRow } from '#app/needs/need-rows.ts';
import type { FreeWord } from '#app/schedule-fit/free-hours.ts';
import { CRITERIA, CRITERION_OF_FACET, type Criterion, FACETS, type Facet } from '#app/vocabulary/facets.ts';
import { isPayer, isPlanTerm } from '#app/vocabulary/payers/payers.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { isOldNews, type OpenQuestion, openQuestions, questionAbout } from './open-questions.ts';

/** Something to ask a program on the phone. */
export type Question =
  /** What the visitor asked for and nobody answered. */
  | { kind: 'need'; facet: Facet; terms: readonly TermSlug[] }
  /** What the visitor asked for, and only the program's own unchecked word says, or a word that is overdue. */
  | { kind: 'confirm'; facet: Facet; terms: readonly TermSlug[]; isOverdue?: true }
  /** That a track fits into these free hours. */
  | { kind: 'week'; free: readonly FreeWord[] }
  /** That one can start on this day, ISO, or after it. */
  | { kind: 'start'; day: string }
  /** The program left the newest list of its source. */
  | { kind: 'still-there' }
  | { kind: 'usual'; question: OpenQuestion };

/** As many as a sheet of paper holds with room to write. */
export const MOST_QUESTIONS = 10;

/** As many as one asks on a first call, beside whether there is a place at all. */
export const MOST_IN_A_CALL = 3;

export interface Asking {
  facts: FactsByFacet;
  ownWords?: readonly OwnWord[] | undefined;
  needs: readonly NeedRow[];
  inLatestRelease: boolean;
  /** ISO day from which the visitor can start. */
  startFrom?: string;
}

/** Asked last of all where there are too many. */
const LESS_URGENT: ReadonlySet<OpenQuestion> = new Set([
  'trauma',
  'online',
  'weeks',
  'licensed',
  'opioidMedicine',
]);

/** In the order in which one asks them. */
const SETTLES_A_CALL: readonly OpenQuestion[] = ['openings', 'plan', 'sessions', 'price'];
const SETTLES_A_CALL_PAID_ALONE: readonly OpenQuestion[] = ['openings', 'price', 'sessions'];

const CRITERION_OF_QUESTION: Readonly<Record<OpenQuestion, Criterion>> = {
  intensive: 'person',
  openings: 'schedule',
  accredited: 'accreditation',
  licensed: 'accreditation',
  therapies: 'approaches',
  trauma: 'approaches',
  opioidMedicine: 'approaches',
  sessions: 'schedule',
  weeks: 'schedule',
  online: 'schedule',
  afterward: 'aftercare',
  usesAgain: 'aftercare',
  plan: 'insurance',
  price: 'insurance',
};

/**
 * What to ask one program, at most `most`, in the order of the five criteria. Where there is more to ask, the visitor's
 * own needs count first. A usual question that a need asks more exactly is left out.
 */
export function questionsFor(asking: Asking, most = MOST_QUESTIONS): Question[] {
  const { own, usual } = gatherQuestions(asking);
  const byUrgency: Question[] = [
    ...own,
    ...usual.filter((question) => !LESS_URGENT.has(question)).map(asUsual),
    ...usual.filter((question) => LESS_URGENT.has(question)).map(asUsual),
  ];
  const kept = byUrgency.slice(0, most);
  return kept.sort((a, b) => CRITERIA.indexOf(criterionOf(a)) - CRITERIA.indexOf(criterionOf(b)));
}

/**
 * The few questions of a first call, in the order of asking: what the visitor asked for, then what most often settles it.
 * Whether there is a place is among them wherever it is not known.
 */
export function questionsForCall(asking: Asking): Question[] {
  const { own, usual } = gatherQuestions(asking);
  // An answer that nobody has checked is still an answer.
  const telling: Question[] = [
    ...own.filter(({ kind }) => kind !== 'confirm'),
    ...own.filter(({ kind }) => kind === 'confirm'),
  ].slice(0, MOST_IN_A_CALL);
  const pays = paysBy(asking.needs);
  for (const question of pays === 'alone' ? SETTLES_A_CALL_PAID_ALONE : SETTLES_A_CALL) {
    if (question === 'price' && pays === 'public-plan') continue;
    const isRoom = telling.length < MOST_IN_A_CALL || question === 'openings';
    if (isRoom && usual.includes(question)) telling.push(asUsual(question));
  }
  return telling;
}

/** What the visitor's own needs ask, and the usual questions that they leave. */
function gatherQuestions({ facts, ownWords, needs, inLatestRelease, startFrom }: Asking): {
  own: Question[];
  usual: OpenQuestion[];
} {
  const own = [...questionOfStart(startFrom), ...needs.flatMap(questionOfNeed)];
  const open = openQuestions(withoutOverdue(facts), ownWords);
  const replaced = new Set(
    own.map((question) =>
      'facet' in question
        ? questionAbout(question.terms, question.facet, open)
        : (REPLACED_BY[question.kind] ?? keyOfQuestion(question)),
    ),
  );
  if (paysBy(needs) === 'alone') replaced.add('plan');
  return {
    own: [...(inLatestRelease ? [] : [{ kind: 'still-there' } as const]), ...own],
    usual: open.filter((question) => !replaced.has(question)),
  };
}

/** How the visitor pays, as far as the search says it; undefined where it does not, or says several ways. */
function paysBy(needs: readonly NeedRow[]): 'alone' | 'public-plan' | undefined {
  const terms = needs.flatMap((row) =>
    row.facet === 'payers' || row.facet === 'payment' ? [...row.terms] : [],
  );
  if (terms.length === 0) return undefined;
  if (terms.every((term) => term === 'self-pay')) return 'alone';
  return terms.every((term) => isPlanTerm(term) && !isPayer(term)) ? 'public-plan' : undefined;
}

/** What was said too long ago is asked again as if nobody had said it. */
const withoutOverdue = onceForEach((facts: FactsByFacet): FactsByFacet => {
  if (!FACETS.some((facet) => facts[facet].some(({ source }) => isOverdue(source)))) return facts;
  const lines = (facet: Facet): readonly FactLine[] =>
    facts[facet].map((line) => (isOverdue(line.source) ? { ...line, answer: 'unknown' as const } : line));
  return Object.fromEntries(FACETS.map((facet) => [facet, lines(facet)])) as FactsByFacet;
});

const isOverdue = (source: FactSource) => 'isOverdue' in source && source.isOverdue === true;

/** The usual questions that one of the visitor's own asks more exactly. */
const REPLACED_BY: Partial<Record<Question['kind'], OpenQuestion>> = { week: 'sessions', start: 'openings' };

const asUsual = (question: OpenQuestion): Question => ({ kind: 'usual', question });

/**
 * What to ask about a need; a yes is asked about too where it is of a plan, which changes, or of a mark that its issuer has
 * not confirmed, and any answer that is overdue.
 */
export function questionOfNeed(row: NeedRow): Question[] {
  if (row.facet === 'week') {
    return row.answer === 'unknown' || isOverdue(row.source) ? [{ kind: 'week', free: row.free }] : [];
  }
  const { facet, answer, terms, source, plan } = row;
  if (answer === 'unknown') {
    const isUsual = terms.length === 1 && terms[0] === 'intensive-outpatient';
    return [isUsual ? asUsual('intensive') : { kind: 'need', facet, terms }];
  }
  if (plan && answer === 'yes') return [{ kind: 'need', facet, terms }];
  if (isOldNews(facet, source)) return [{ kind: 'need', facet, terms }];
  if (isOverdue(source)) return [{ kind: 'confirm', facet, terms, isOverdue: true }];
  if (answer === 'yes' && source.how === 'self-reported') return [{ kind: 'confirm', facet, terms }];
  return [];
}

/** Nothing that a source tells says on which day one can start. */
export function questionOfStart(startFrom: string | undefined): Question[] {
  return startFrom ? [{ kind: 'start', day: startFrom }] : [];
}

/** The criterion that a question belongs to. */
export function criterionOf(question: Question): Criterion {
  if (question.kind === 'usual') return CRITERION_OF_QUESTION[question.question];
  if (question.kind === 'week' || question.kind === 'start') return 'schedule';
  return question.kind === 'still-there' ? 'person' : CRITERION_OF_FACET[question.facet];
}

/** A name for a question that no other question of its sheet has. */
export function keyOfQuestion(question: Question): string {
  if (question.kind === 'usual') return question.question;
  if (question.kind === 'still-there') return question.kind;
  return 'facet' in question ? `my-${question.facet}` : `my-${question.kind}`;
}

/** Tells which question of a sheet asks about some terms of a facet; undefined where none does. */
export function questionFinder(
  asked: readonly Question[],
): (facet: Facet, terms: readonly TermSlug[]) => Question | undefined {
  const own = asked.flatMap((question) => ('terms' in question ? [question] : []));
  const usual = asked.flatMap((question) => (question.kind === 'usual' ? [question.question] : []));
  return (facet, terms) => {
    const ownOne = own.find((question) => question.terms.some((term) => terms.includes(term)));
    if (ownOne) return ownOne;
    const about = questionAbout(terms, facet, usual);
    return about && asUsual(about);
  };
}
