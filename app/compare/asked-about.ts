import { packFreeHours } from '#app/schedule-fit/free-hours.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { requireTerm, type TermSlug } from '#app/vocabulary/terms.ts';
import type { OpenQuestion } from './open-questions.ts';
import type { Question } from './questions.ts';

/** What an answer is about: these terms, of which one is enough; a facet as a whole; or nothing that a source speaks of. */
export interface AskedAbout {
  facet?: Facet;
  terms: readonly TermSlug[];
}

/** Narrower than what settles a question: "yes" must be true of each term that stands here alone. */
const USUAL: Readonly<Record<OpenQuestion, Facet | readonly TermSlug[] | undefined>> = {
  intensive: ['intensive-outpatient'],
  openings: ['taking-new-people'],
  accredited: 'accreditation',
  licensed: 'licensing',
  therapies: 'therapies',
  trauma: ['emdr', 'trauma-counseling'],
  opioidMedicine: ['welcomes-opioid-medicine'],
  sessions: 'daypart',
  weeks: 'length',
  online: ['online-program'],
  afterward: 'aftercare',
  usesAgain: undefined,
  plan: 'payers',
  price: undefined,
};

export function askedAbout(question: Question): AskedAbout {
  if ('facet' in question) return { facet: question.facet, terms: question.terms };
  if (question.kind !== 'usual') return { terms: [] };
  const about = USUAL[question.question];
  if (about === undefined) return { terms: [] };
  if (typeof about === 'string') return { facet: about, terms: [] };
  const [first] = about;
  return { ...(first ? { facet: requireTerm(first).facet } : {}), terms: about };
}

/** A name for what is asked that stays the same whatever else is asked. */
export function nameOfAsked(question: Question): string {
  if (question.kind === 'usual') return `usual ${question.question}`;
  if (question.kind === 'week') return `week ${packFreeHours(question.free)}`;
  if (question.kind === 'start') return `start ${question.day}`;
  return question.kind === 'still-there' ? question.kind : `of ${question.terms.join(' ')}`;
}
