import type { Facet } from '#app/vocabulary/facets.ts';
import { hitRange, type SearchAnswer, type SearchQuery } from '../engine.ts';
import type { FittingWeeks } from '../spare-engine.ts';
import { careFilter, careNotAskedFilter, knownCareTerms, placeFilter } from './anchor-filters.ts';
import { CARE_UNASKED_FIELD } from './fields.ts';
import { and, type Filter } from './filter.ts';
import { hitsAtLevel, openHits } from './hits.ts';
import { fitsInPartFilter, type NeedFilter, needFilters, weekNeedFilter } from './need-filters.ts';
import { type Ask, fieldsOf, type Question, type Told, tallies } from './question.ts';

/** A search taken apart into what all its questions are made of. */
interface Parts {
  query: SearchQuery;
  place: Filter;
  anchored: Filter;
  needs: readonly NeedFilter[];
}

/** `fitting` are the weeks of listings in the query's place. Two requests at most, or three on a page far behind: totals, counts and who meets all needs, then who could. */
export async function answerQuery(
  ask: Ask,
  query: SearchQuery,
  fitting: FittingWeeks | undefined,
): Promise<Omit<SearchAnswer, 'generation' | 'degraded'>> {
  const { from, to } = hitRange(query);
  const { week, certainty } = query;
  const inPart = fitting && week?.fit === 'part' ? fitsInPartFilter(fitting) : true;
  const place = and(placeFilter(query.anchors.place), inPart);
  const anchored = and(place, careFilter(query.anchors.care));
  const needs = needFilters(query.needs, certainty);
  if (fitting && week?.fit === 'whole') needs.push(weekNeedFilter(fitting, certainty));
  const parts: Parts = { query, place, anchored, needs };

  const meetsAll: Question = { filter: and(anchored, ...needs.map(({ met }) => met)), hits: { from, to } };
  const could: Question = { filter: and(anchored, ...needs.map(({ notDenied }) => notDenied)) };
  const base = query.certainty === 'sure' || needs.length === 0 ? meetsAll : could;
  const shared = query.facets.filter((facet) => !hasOwnBase(facet, parts));
  base.fields = fieldsOf(shared);
  const own = query.facets.filter((facet) => hasOwnBase(facet, parts));
  const ownQuestions = own.map((facet) => ownQuestion(facet, parts));
  const unasked = unaskedQuestion(parts);

  const questions = [meetsAll, could, ...ownQuestions, ...(unasked ? [unasked] : [])];
  // Without needs both are the same question.
  const asked = needs.length === 0 ? questions.filter((question) => question !== could) : questions;
  const answers = await ask(asked);
  const told = new Map(asked.map((question, index) => [question, answers[index]]));
  const answerTo = (question: Question): Told => told.get(question) ?? answerTo(meetsAll);

  const met = answerTo(meetsAll);
  const total = { yes: met.count, open: answerTo(could).count - met.count };
  const hits = hitsAtLevel(met.hits, needs.length, query);
  const firstOpen = Math.max(from, total.yes);
  if (query.certainty === 'all' && total.open > 0 && to > firstOpen) {
    const places = { from: firstOpen - total.yes, to: to - total.yes };
    hits.push(...(await openHits(ask, { anchored, needs, places, query })));
  }
  return {
    total,
    unasked: unasked ? answerTo(unasked).count : unaskedAmong(parts, own, ownQuestions.map(answerTo)),
    hits,
    counts: Object.fromEntries([
      ...shared.map((facet) => [facet, tallies(facet, answerTo(base))]),
      ...own.map((facet, index) => [facet, tallies(facet, answerTo(ownQuestions[index] ?? base))]),
    ]),
  };
}

/** A facet is counted without its own need, and care without its anchor. */
function hasOwnBase(facet: Facet, { query, needs }: Parts): boolean {
  if (facet === 'care') return query.anchors.care.kind !== 'any';
  return needs.some((need) => need.facet === facet);
}

function ownQuestion(facet: Facet, { place, anchored, needs }: Parts): Question {
  const others = needs.filter((need) => need.facet !== facet).map(({ passing }) => passing);
  if (facet !== 'care') return { filter: and(anchored, ...others), fields: fieldsOf([facet]) };
  return { filter: and(place, ...others), fields: [...fieldsOf([facet]), CARE_UNASKED_FIELD] };
}

/** Whom the anchor would find if it asked for those whom nobody asked. Undefined where the care's counts tell it. */
function unaskedQuestion({ query, place, needs }: Parts): Question | undefined {
  const { care } = query.anchors;
  if (care.kind !== 'terms' || isToldByCounts(query)) return undefined;
  return { filter: and(place, ...needs.map(({ passing }) => passing), careNotAskedFilter(care.terms)) };
}

function isToldByCounts({ anchors: { care }, facets }: SearchQuery): boolean {
  return care.kind === 'terms' && facets.includes('care') && knownCareTerms(care.terms).length === 1;
}

function unaskedAmong({ query }: Parts, own: readonly Facet[], told: readonly Told[]): number {
  const { care } = query.anchors;
  const [term] = care.kind === 'terms' ? knownCareTerms(care.terms) : [];
  if (term === undefined || !isToldByCounts(query)) return 0;
  return told[own.indexOf('care')]?.having(CARE_UNASKED_FIELD, term) ?? 0;
}
