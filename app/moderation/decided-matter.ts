import type { Decision } from '#app/listings/decision-repository.server.ts';
import type { SectionKey } from '#app/portal/editing/sections.ts';
import { isTermSlug, type TermSlug } from '#app/vocabulary/terms.ts';
import { WRONG_THINGS, type WrongThing } from './correction-report.ts';
import { type ListingChange, partOf, publicChangeOf } from './public-change.ts';

/** What a decision was about, for the log of the moderators. */
export interface DecidedMatter {
  /** The fact that it changed. */
  change?: Extract<ListingChange, { what: 'word' | 'credential' }>;
  section?: SectionKey;
  /** What was looked at and left as it is. */
  terms: TermSlug[];
  wrong: WrongThing[];
}

/** Total: of a decision that holds none of it, nothing. */
export function decidedMatterOf(decision: Decision): DecidedMatter {
  const change = publicChangeOf(decision);
  const nothing = { terms: [], wrong: [] };
  if (change.what === 'word' || change.what === 'credential') return { ...nothing, change };
  if (change.what === 'edit') return { ...nothing, section: change.section };
  const { kind, subject, before } = decision;
  const report = partOf(before, 'report');
  const told = partOf(partOf(report, 'told'), 'term');
  const answers = partOf(before, 'answers');
  const named = [
    ...(kind === 'conflict' ? [subject.split(' ')[1]] : []),
    told,
    ...(typeof answers === 'object' && answers !== null ? Object.keys(answers) : []),
  ];
  const wrong = partOf(report, 'wrong');
  return {
    terms: named.filter((each): each is TermSlug => typeof each === 'string' && isTermSlug(each)),
    wrong: Array.isArray(wrong) ? WRONG_THINGS.filter((each) => wrong.includes(each)) : [],
  };
}
