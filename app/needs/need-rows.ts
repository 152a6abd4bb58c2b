import { type Waiting, waitingOf } from '#app/listings/current-opening.ts';
import { type FactSource, sourceOfFact } from '#app/listings/fact-source.ts';
import { type FactOf, foldFact } from '#app/listings/facts.ts';
import type { OfficeHoursDay } from '#app/listings/listing.ts';
import { type OfficeLead, officeLead } from '#app/listings/office-lead.ts';
import { gradePlan, PLAN_GRADES, type PlanAnswer } from '#app/listings/plan-answer.ts';
import type { Statement } from '#app/listings/statement.ts';
import type { FreeWord } from '#app/schedule-fit/free-hours.ts';
import { CRITERIA, CRITERION_OF_FACET, FACETS, type Facet } from '#app/vocabulary/facets.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { CareAnchor, Needs, WeekNeed } from './needs.ts';
import { weekLead } from './week-lead.ts';
import { type Schedule, type WeekRow, weekRow } from './week-row.ts';

/** When a program meets, and when its office is open, as far as that is known. */
export interface When extends Schedule {
  officeHours: readonly OfficeHoursDay[];
  /** USPS code of the program's own state. */
  state?: string;
}

/** What a visitor asks of a program: the level of care stands first. */
export interface Asked {
  care: CareAnchor;
  needs: Needs;
  /** That it fits into free hours: as the search asks for them, and as they are said. */
  week?: WeekNeed & { words: readonly FreeWord[] };
  /** ISO day from which the visitor can start. */
  startFrom?: string;
  /** USPS code of the state that the visitor's Medicaid is likely of: that of the place searched. */
  homeState?: string;
}

/** How a listing stands to one thing that was asked. */
export type NeedRow = TermRow | WeekRow;

/** How it stands to the need in one facet. */
export interface TermRow extends Waiting {
  facet: Facet;
  answer: 'yes' | 'no' | 'unknown';
  /** The chosen terms that the answer is about. */
  terms: TermSlug[];
  source: FactSource;
  /** How far the answer goes, where a plan was asked for. */
  plan?: PlanAnswer;
  /** What the hours of the office hint at, where nobody told when people meet. */
  lead?: OfficeLead;
  /** USPS code of the program's state, where a Medicaid is taken that is not that of the place searched. */
  otherState?: string;
}

const NOBODY_TOLD: When = { tracks: [], officeHours: [] };

/** One row for each facet that was asked for, in the order of `FACETS`, and after the schedule's the one of free hours. */
export function needRows(
  statements: readonly Statement[],
  asked: Asked,
  when: When = NOBODY_TOLD,
): NeedRow[] {
  const rows: NeedRow[] = askedFacets(asked).map(({ facet, terms }) => {
    const row = needRow(facet, terms, statements);
    // The Medicaid that a program takes is that of its own state.
    const isElsewhere = asked.homeState !== undefined && when.state !== asked.homeState;
    if (when.state && isElsewhere && row.answer === 'yes' && row.terms.includes('medicaid')) {
      return { ...row, otherState: when.state };
    }
    const isOpen = facet === 'daypart' && row.answer === 'unknown';
    const lead = isOpen ? officeLead(when.officeHours, row.terms) : undefined;
    return lead ? { ...row, lead } : row;
  });
  if (!asked.week) return rows;
  const isBefore = ({ facet }: NeedRow) => facet !== 'week' && placeOf(facet) <= CRITERIA.indexOf('schedule');
  const place = rows.filter(isBefore).length;
  const row = weekRow(when, asked.week);
  // One hint is enough: that of a part of the day says the same.
  const needsLead = row.answer === 'unknown' && !rows.some(({ lead }) => lead);
  const lead = needsLead ? weekLead(when.officeHours, asked.week.words) : undefined;
  return [...rows.slice(0, place), lead ? { ...row, lead } : row, ...rows.slice(place)];
}

function placeOf(facet: Facet): number {
  return CRITERIA.indexOf(CRITERION_OF_FACET[facet]);
}

/** What was asked, facet by facet. */
export function askedFacets({ care, needs }: Asked): { facet: Facet; terms: readonly TermSlug[] }[] {
  return FACETS.flatMap((facet) => {
    const terms = facet === 'care' ? (care.kind === 'any' ? [] : care.terms) : (needs[facet] ?? []);
    return terms.length > 0 ? [{ facet, terms }] : [];
  });
}

/** The best answer among the chosen terms, and the terms that have it: of plans, the surest of them. */
function needRow(facet: Facet, terms: readonly TermSlug[], statements: readonly Statement[]): TermRow {
  const factOf: FactOf = (slug) => foldFact(slug, statements);
  const facts = terms.map((term) => ({
    term,
    fact: factOf(term),
    graded: gradePlan(term, factOf, statements),
  }));
  const answers = ['yes', 'unknown', 'no'] as const;
  const answer = answers.find((each) => facts.some(({ fact }) => fact.answer === each)) ?? 'unknown';
  const ofAnswer = facts.filter(({ fact }) => fact.answer === answer);
  const grade = PLAN_GRADES.find((each) => ofAnswer.some(({ graded }) => graded?.plan.grade === each));
  const isOfPlans = ofAnswer.every(({ graded }) => graded !== undefined);
  const best = isOfPlans ? ofAnswer.filter(({ graded }) => graded?.plan.grade === grade) : ofAnswer;
  const { fact, graded } = best[0] as (typeof facts)[number];
  return {
    facet,
    answer,
    terms: best.map(({ term }) => term),
    source: sourceOfFact((isOfPlans && graded?.fact) || fact, facet, statements),
    ...(graded && isOfPlans ? { plan: graded.plan } : {}),
    ...waitingOf(fact),
  };
}
