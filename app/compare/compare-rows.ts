import { type FactLine, type FactsByFacet, factLines } from '#app/listings/collect-facts.ts';
import type { Waiting } from '#app/listings/current-opening.ts';
import type { FactSource } from '#app/listings/fact-source.ts';
import type { Credential, OfficeHoursDay } from '#app/listings/listing.ts';
import type { OfficeLead } from '#app/listings/office-lead.ts';
import { onceForEach } from '#app/listings/once-for-each.ts';
import type { OwnWord, OwnWordSection } from '#app/listings/own-words.ts';
import type { PlanAnswer } from '#app/listings/plan-answer.ts';
import type { Statement } from '#app/listings/statement.ts';
import type { Track } from '#app/listings/track.ts';
import { lineOfUnnamedPlans } from '#app/listings/unnamed-plans.ts';
import { type Asked, askedFacets, type NeedRow, needRows } from '#app/needs/need-rows.ts';
import type { WeekRow } from '#app/needs/week-row.ts';
import type { FreeWord } from '#app/schedule-fit/free-hours.ts';
import { CRITERIA, CRITERION_OF_FACET, type Criterion, FACETS, type Facet } from '#app/vocabulary/facets.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { ownWordRows } from './own-word-rows.ts';
import { type RowStanding, standingOf } from './row-standing.ts';
import { isToldByTracks, type ScheduleMatter, type ScheduleValue, scheduleRows } from './schedule-rows.ts';

/** What one program brings to the table. */
export interface Compared {
  statements: readonly Statement[];
  /** What the statements add up to. */
  facts: FactsByFacet;
  credentials: readonly Credential[];
  officeHours: readonly OfficeHoursDay[];
  /** Of the schedule that stands; none where no schedule is known. */
  tracks: readonly Track[];
  /** Of the clock by which they are told, where it is known. */
  timeZone?: string;
  /** USPS code. */
  state?: string;
  /** What it says in words of its own; absent where nobody asked for them. */
  ownWords?: readonly OwnWord[];
}

/** What a row is about. */
export type RowSubject =
  | { kind: 'need'; facet: Facet; terms: readonly TermSlug[] }
  | { kind: 'term'; facet: Facet; terms: readonly [TermSlug] }
  /** The terms of a facet that nobody answered for any of the programs. */
  | { kind: 'unknown-terms'; facet: Facet; terms: readonly TermSlug[] }
  | { kind: 'schedule'; matter: ScheduleMatter; facet: Facet; terms: readonly TermSlug[] }
  /** That it fits into free hours. */
  | { kind: 'week'; free: readonly FreeWord[] }
  | { kind: 'office-hours' }
  | { kind: 'own-words'; section: OwnWordSection };

export interface Cell extends Waiting {
  /** `value`: something that is no yes or no. */
  answer: 'yes' | 'no' | 'unknown' | 'value';
  /** The terms that it names, where one of several was asked for. */
  names: readonly TermSlug[];
  /** What is added to the answer: the number of a license. */
  detail?: string;
  /** How far the answer goes, where the row is about a plan, and about which. */
  plan?: PlanAnswer & { term: TermSlug };
  /** USPS code of the program's state, where a Medicaid is taken that is not that of the place searched. */
  otherState?: string;
  /** The value of office hours. */
  hours?: readonly OfficeHoursDay[];
  /** What the hours of the office hint at, where a part of the day was asked for and nobody told. */
  lead?: OfficeLead;
  /** The value of a schedule. */
  schedule?: ScheduleValue;
  /** What the program says in words of its own. */
  own?: OwnWord;
  /** How it stands to free hours. */
  week?: WeekRow;
  /** One, or for a row of several terms each that they have. */
  sources: readonly FactSource[];
}

export interface CompareRow {
  subject: RowSubject;
  /** One cell for each program, in their order; none where the program is gone. */
  cells: readonly (Cell | undefined)[];
  standing: RowStanding;
}

export interface RowGroup {
  name: 'asked' | Criterion;
  rows: CompareRow[];
}

/** Facets with so many terms that those which nobody named make one row. */
export const LONG_LISTS: ReadonlySet<Facet> = new Set(['payers', 'languages']);

const NOBODY_SAID: Cell = { answer: 'unknown', names: [], sources: [{ how: 'nobody' }] };

/** The five criteria in their order, and after them whom a program is for. */
const GROUPS: readonly Criterion[] = [...CRITERIA.filter((each) => each !== 'person'), 'person'];

/**
 * The rows of a comparison: what the visitor asked for, then the criteria. A term that any program answers has a
 * row of its own, unless it only follows from another answer; one that was asked for alone is among the needs and not
 * repeated. Undefined: a program that is gone.
 */
export function compareRows(programs: readonly (Compared | undefined)[], asked: Asked): RowGroup[] {
  if (programs.every((program) => program === undefined)) return [];
  const alone = new Set(askedFacets(asked).flatMap(({ terms }) => (terms.length === 1 ? terms : [])));
  const groups: RowGroup[] = [{ name: 'asked', rows: needsAsRows(programs, asked) }];
  for (const criterion of GROUPS) {
    const facets = FACETS.filter((facet) => groupOf(facet) === criterion && !isToldByTracks(facet, programs));
    const rows = facets.flatMap((facet) => rowsOfFacet(facet, alone, programs));
    if (criterion === 'schedule') {
      rows.unshift(...scheduleRows(programs).map(({ subject, cells }) => rowOf(subject, cells)));
      rows.push(...rowsOfTheOffice(programs));
    }
    rows.push(...ownWordRows(criterion, programs).map(({ subject, cells }) => rowOf(subject, cells)));
    groups.push({ name: criterion, rows });
  }
  return groups.filter(({ rows }) => rows.length > 0);
}

/** When one could start stands beside when one would come. */
function groupOf(facet: Facet): Criterion {
  return facet === 'openings' ? 'schedule' : CRITERION_OF_FACET[facet];
}

function rowOf(subject: RowSubject, cells: CompareRow['cells']): CompareRow {
  return { subject, cells, standing: standingOf(cells) };
}

function needsAsRows(programs: readonly (Compared | undefined)[], asked: Asked): CompareRow[] {
  const ofPrograms = programs.map((program) => program && needRows(program.statements, asked, program));
  const termsOf = new Map(askedFacets(asked).map(({ facet, terms }) => [facet, terms]));
  const subjects = ofPrograms.find((rows) => rows !== undefined) ?? [];
  return subjects.map(({ facet }, index) => {
    if (facet === 'week') {
      return rowOf(
        { kind: 'week', free: asked.week?.words ?? [] },
        ofPrograms.map((rows) => weekCell(rows?.[index])),
      );
    }
    const terms = termsOf.get(facet) ?? [];
    const cells = ofPrograms.map((rows, column): Cell | undefined => {
      const row = rows?.[index];
      const program = programs[column];
      if (!row || row.facet === 'week' || !program) return undefined;
      const { answer, source, plan, lead, hasWaitingList, otherState } = row;
      const names = terms.length > 1 && answer === 'yes' ? row.terms : [];
      return {
        answer,
        names,
        ...numberOf(row.terms, program),
        ...(lead ? { lead } : {}),
        ...planOf(row.terms[0], plan),
        ...(otherState ? { otherState } : {}),
        ...(hasWaitingList ? { hasWaitingList } : {}),
        sources: [source],
      };
    });
    return rowOf({ kind: 'need', facet, terms }, cells);
  });
}

function weekCell(row: NeedRow | undefined): Cell | undefined {
  if (row?.facet !== 'week') return undefined;
  const { answer, source, lead } = row;
  return { answer, names: [], week: row, ...(lead ? { lead } : {}), sources: [source] };
}

function rowsOfFacet(
  facet: Facet,
  leftOut: ReadonlySet<TermSlug>,
  programs: readonly (Compared | undefined)[],
): CompareRow[] {
  const rows: CompareRow[] = [];
  const unknown: TermSlug[] = [];
  const lines = programs.map((program) => program && factLines(program.facts));
  const told = new Set(programs.flatMap((program) => (program ? toldTerms(program.facts)[facet] : [])));
  for (const { slug } of termsOfFacet(facet)) {
    if (leftOut.has(slug)) continue;
    if (!told.has(slug)) {
      unknown.push(slug);
      continue;
    }
    const cells = programs.map((program, column) => {
      const line = lines[column]?.get(slug);
      return program && line && termCell(line, program);
    });
    rows.push(rowOf({ kind: 'term', facet, terms: [slug] }, cells));
  }
  if (unknown.length > 0) {
    const cells = programs.map((program, column) => {
      if (!program) return undefined;
      if (LONG_LISTS.has(facet)) return unnamedCell(facet, program);
      const reasons = unknown.flatMap((slug) => lines[column]?.get(slug)?.source ?? []);
      return { ...NOBODY_SAID, sources: unique(reasons) };
    });
    rows.push(rowOf({ kind: 'unknown-terms', facet, terms: unknown }, cells));
  }
  return rows;
}

/** What is answered; what only follows from another answer is told with that one. */
const toldTerms = onceForEach((facts: FactsByFacet): Readonly<Record<Facet, readonly TermSlug[]>> => {
  const isTold = ({ answer, plan }: FactLine) => answer !== 'unknown' && !plan?.basis;
  const told = FACETS.map((facet) => [facet, facts[facet].filter(isTold).map(({ term }) => term)]);
  return Object.fromEntries(told) as Record<Facet, readonly TermSlug[]>;
});

/** What holds for all terms of a long list that have no row. */
function unnamedCell(facet: Facet, program: Compared): Cell {
  const line = facet === 'payers' ? lineOfUnnamedPlans(program.facts[facet]) : undefined;
  return line ? termCell(line, program) : NOBODY_SAID;
}

function unique(sources: readonly FactSource[]): FactSource[] {
  const ones = [...new Set(sources)];
  if (ones.length < 2) return ones;
  return [...new Map(ones.map((source) => [JSON.stringify(source), source])).values()];
}

function termCell(line: FactLine, program: Compared): Cell {
  const { term, answer, source, plan, hasWaitingList } = line;
  const waits = hasWaitingList ? { hasWaitingList } : {};
  const detail = answer === 'yes' ? numberOf([term], program) : {};
  return { answer, names: [], ...detail, ...planOf(term, plan), ...waits, sources: [source] };
}

function planOf(term: TermSlug | undefined, plan: PlanAnswer | undefined): Pick<Cell, 'plan'> {
  return term && plan ? { plan: { ...plan, term } } : {};
}

/** The number under which a register holds one of the terms. */
function numberOf(terms: readonly TermSlug[], { credentials }: Compared): { detail?: string } {
  const number = credentials.find((each) => each.number && terms.some((term) => term === each.term))?.number;
  return number ? { detail: number } : {};
}

function rowsOfTheOffice(programs: readonly (Compared | undefined)[]): CompareRow[] {
  const cells = programs.map((program) => program && hoursCell(program));
  return cells.some((cell) => cell?.answer === 'value') ? [rowOf({ kind: 'office-hours' }, cells)] : [];
}

function hoursCell({ officeHours }: Compared): Cell {
  const [first] = officeHours;
  if (!first) return NOBODY_SAID;
  return {
    answer: 'value',
    names: [],
    hours: officeHours,
    sources: [{ how: 'said', series: first.series, asOf: first.asOf }],
  };
}
