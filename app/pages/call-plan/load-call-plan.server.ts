import type { DecodedCompare } from '#app/compare/compare-url.ts';
import { findNamesOf } from '#app/compare/find-names.server.ts';
import {
  type LoadedPick,
  loadPicked,
  type Picked,
  type PickedProgram,
} from '#app/compare/load-picked.server.ts';
import { CALLED_OF_SEARCH } from '#app/compare/programs-called.ts';
import { type Question, questionsForCall } from '#app/compare/questions.ts';
import type { OfficeHoursDay } from '#app/listings/listing.ts';
import { findListingsByIds } from '#app/listings/listing-repository.server.ts';
import { withPage } from '#app/needs/change-search.ts';
import type { NeedRow } from '#app/needs/need-rows.ts';
import type { Sort } from '#app/needs/needs.ts';
import { countNeeds, type SearchState } from '#app/needs/search-state.ts';
import { findOwnWordsOf } from '#app/portal/editing/find-own-words.server.ts';
import type { SearchEngine } from '#app/search/engine.ts';
import { findArea } from '#app/search/find-area.server.ts';
import { queryOfSearch } from '#app/search/query-of-search.ts';
import type { Db } from '#db/connect.server.ts';

/** One program to call. */
export interface Call {
  program: PickedProgram;
  needs: NeedRow[];
  questions: Question[];
  officeHours: readonly OfficeHoursDay[];
}

/** Where the programs of a plan and their order come from. */
export type PlanOrigin =
  | { kind: 'picks' }
  /** `meets` of them are known to meet all that was asked. */
  | { kind: 'search'; sort: Sort; meets: number };

export interface CallPlanData extends DecodedCompare {
  kind: 'plan';
  origin: PlanOrigin;
  /** In calling order. */
  calls: Call[];
  /** What was picked and cannot be called. */
  gone: Exclude<Picked, PickedProgram>[];
  /** ISO day. */
  printedOn: string;
}

/** Nothing was picked, and nothing that a search could go by was asked. */
export interface NothingPlanned extends DecodedCompare {
  kind: 'nothing';
}

/** The search finds nobody to call, and its own page says why. */
export interface NobodyFound {
  kind: 'nobody';
  state: SearchState;
}

const ISO_DAY_LENGTH = 10;

/** The picked programs in the order of picking, or without any the first of the search. */
export async function loadCallPlan(
  db: Db,
  engine: SearchEngine,
  decoded: DecodedCompare,
  now: Date,
): Promise<CallPlanData | NothingPlanned | NobodyFound> {
  const { state } = decoded;
  const printedOn = now.toISOString().slice(0, ISO_DAY_LENGTH);
  if (decoded.picks.length > 0) {
    const loaded = await loadPicked(db, decoded, now, findOwnWordsOf);
    const beyond = await findNamesOf(db, decoded.beyond);
    return { ...planOf(decoded, loaded, { kind: 'picks' }, printedOn), beyond };
  }
  if (state.place.kind === 'anywhere' && state.text === '') return { ...decoded, kind: 'nothing' };
  const area = await findArea(db, engine, state);
  if (area.kind === 'choose' || area.kind === 'not-found') return { kind: 'nobody', state };
  const query = queryOfSearch(withPage(state, 1), area, { size: CALLED_OF_SEARCH, facets: [] }, now);
  const { hits } = await engine.search(query);
  const listings = await findListingsByIds(
    db,
    hits.map(({ id }) => id),
  );
  if (listings.length === 0) return { kind: 'nobody', state };
  const picks = listings.map(({ publicId }) => publicId);
  const loaded = await loadPicked(db, { picks, state }, now, findOwnWordsOf);
  const asked = countNeeds(state);
  const meets = hits.filter(({ met }) => met >= asked).length;
  return planOf(decoded, loaded, { kind: 'search', sort: query.sort, meets }, printedOn);
}

function planOf(
  decoded: DecodedCompare,
  loaded: readonly LoadedPick[],
  origin: PlanOrigin,
  printedOn: string,
): CallPlanData {
  return {
    ...decoded,
    kind: 'plan',
    origin,
    calls: loaded.flatMap((each) => callOf(each, decoded.state.startFrom)),
    gone: loaded.flatMap(({ picked }) => (picked.kind === 'program' ? [] : [picked])),
    printedOn,
  };
}

function callOf({ picked, compared, needs }: LoadedPick, startFrom: string): Call[] {
  if (picked.kind !== 'program' || !compared) return [];
  const { facts, ownWords, officeHours } = compared;
  const { inLatestRelease } = picked;
  const questions = questionsForCall({ facts, ownWords, needs, inLatestRelease, startFrom });
  return [{ program: picked, needs, questions, officeHours }];
}
