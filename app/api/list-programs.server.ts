import { type BoxParameters, readBoxParameters } from '#app/needs/box-parameters.ts';
import { withTerm } from '#app/needs/change-search.ts';
import type { NotRecognised } from '#app/needs/search-parameters.ts';
import type { SearchState } from '#app/needs/search-state.ts';
import { decodeSearch } from '#app/needs/search-url.ts';
import { countInPart } from '#app/search/count-in-part.ts';
import { countWithheld } from '#app/search/count-withheld.ts';
import { BeyondWindowError, type SearchEngine, type SearchQuery, WINDOW } from '#app/search/engine.ts';
import { type AreaTrouble, findArea } from '#app/search/find-area.server.ts';
import { queryOfSearch } from '#app/search/query-of-search.ts';
import { applyUnderstanding } from '#app/search/understand/apply-understanding.ts';
import { findPlan } from '#app/search/understand/find-plan.ts';
import { understandFind } from '#app/search/understand/understand-find.server.ts';
import { FACETS } from '#app/vocabulary/facets.ts';
import { TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import type { ApiAnswer } from './api-answer.ts';
import { ApiProblem } from './api-problem.ts';
import type { ApiServices } from './api-services.ts';
import { describeHits } from './describe-hits.server.ts';
import { describePlace } from './describe-place.ts';
import { describeSearch } from './describe-search.ts';
import { describeSite } from './describe-site.ts';
import { lastPageOf, linkHeader, linksOfSearch } from './link-pages.ts';
import { tableOfPrograms } from './programs-table.ts';
import { takeApiParameters } from './read-parameters.ts';
import type { SearchBody } from './schemas/search-schema.ts';

const ALL_TERMS: readonly TermSlug[] = TERMS.map(({ slug }) => slug);

/** The search page's search: the same words in the query, the same programs in the same order. */
export async function listPrograms(services: ApiServices, query: URLSearchParams): Promise<ApiAnswer> {
  const { rest, ...parameters } = takeApiParameters(query);
  const box = readBoxParameters(rest);
  const { state: decoded, notRecognised } = decodeSearch(box.search);
  const { state, leftOut } = await understood(services, decoded, box);
  const notRecognized = [...notRecognised, ...unknownPlan(box), ...leftOut];
  if (parameters.strict && notRecognized.length > 0)
    throw new ApiProblem('not-recognized', { notRecognized });
  const area = await findArea(services.db, services.engine, state);
  if (area.kind === 'choose' || area.kind === 'not-found') throw placeProblem(area);
  const { page, size } = parameters;
  const asked: SearchQuery = {
    ...queryOfSearch(state, area, { size, facets: FACETS }, services.clock()),
    page,
  };
  const { total, unasked, hits, counts } = await searchWithin(services.engine, asked);
  const programs = total.yes + (state.certainty === 'sure' ? 0 : total.open);
  const last = lastPageOf(programs, size);
  const beside = {
    careNotAsked: state.care.kind === 'terms' ? unasked : 0,
    addressWithheld: await countWithheld(services.engine, asked, area),
    fitsInPart: await countInPart(services.engine, asked),
  };
  const terms = parameters.facts === 'all' ? ALL_TERMS : termsAsked(state);
  const links = linksOfSearch(state, area, parameters, last, beside);
  const body: SearchBody = {
    ...describeSite(await services.series()),
    search: describeSearch(state, area, asked.sort),
    notRecognized,
    total,
    beside,
    page: { number: page, size, last, programs },
    links,
    programs: await describeHits(services.db, hits, asked, { terms, free: state.free }),
    counts,
  };
  return { body, link: linkHeader(links), table: () => tableOfPrograms(body.programs, terms) };
}

/** What was typed into the one box of the pages is read here as it is there. */
async function understood(
  { db, engine }: ApiServices,
  state: SearchState,
  { find, plans, card }: BoxParameters,
): Promise<{ state: SearchState; leftOut: NotRecognised[] }> {
  const asked = [...plans, ...((card && findPlan(card)?.terms) || [])].reduce(withTerm, state);
  if (find === undefined) return { state: asked, leftOut: [] };
  const understanding = await understandFind(db, engine, find);
  const leftOut = understanding.pieces.filter(({ kind }) => kind === 'refused' || kind === 'untold');
  return {
    state: applyUnderstanding(asked, understanding),
    leftOut: leftOut.map(({ typed }) => ({ name: 'find', word: typed, why: 'not-used' })),
  };
}

/** A name that is that of no plan we know. */
function unknownPlan({ card }: BoxParameters): NotRecognised[] {
  return card === '' || findPlan(card) ? [] : [{ name: 'card', word: card, why: 'unknown-word' }];
}

function termsAsked({ care, needs }: SearchState): TermSlug[] {
  return [...(care.kind === 'any' ? [] : care.terms), ...FACETS.flatMap((facet) => needs[facet] ?? [])];
}

/** The engine's own word where a page lies beyond what it serves. */
async function searchWithin(engine: SearchEngine, query: SearchQuery) {
  try {
    return await engine.search(query);
  } catch (error) {
    if (!(error instanceof BeyondWindowError)) throw error;
    throw new ApiProblem('beyond-window', { lastPage: Math.floor(WINDOW / query.size) });
  }
}

function placeProblem(trouble: AreaTrouble): ApiProblem {
  if (trouble.kind === 'not-found') {
    return new ApiProblem('place-not-found', { parameter: 'near', reason: trouble.reason });
  }
  return new ApiProblem('place-not-clear', {
    parameter: 'near',
    choices: trouble.choices.map(describePlace),
  });
}
