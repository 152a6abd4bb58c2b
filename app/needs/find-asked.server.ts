import { findPlace } from '#app/places/find-place.server.ts';
import { findState } from '#app/vocabulary/states.ts';
import type { Db } from '#db/connect.server.ts';
import type { Asked } from './need-rows.ts';
import type { SearchPlace, SearchState } from './search-state.ts';
import { weekNeedOf } from './week-need.ts';

/** What a search asks of a program, on the clock of the search's place. */
export async function findAsked(db: Db, state: SearchState, now: Date): Promise<Asked> {
  const asksForMedicaid = state.needs.payment?.includes('medicaid') === true;
  const home = state.free.length > 0 || asksForMedicaid ? await findHome(db, state.place) : {};
  return askedOf(state, home, now);
}

/** What the place of a search tells of the visitor. */
export interface Home {
  timeZone?: string | undefined;
  /** USPS code; of a place in it, and not where all of the state is searched. */
  homeState?: string | undefined;
}

export function askedOf(state: SearchState, { timeZone, homeState }: Home, now: Date): Asked {
  const { care, needs, startFrom, free } = state;
  const week = weekNeedOf(state, timeZone, now);
  return {
    care,
    needs,
    ...(week ? { week: { ...week, words: free } } : {}),
    ...(startFrom === '' ? {} : { startFrom }),
    ...(homeState ? { homeState } : {}),
  };
}

async function findHome(db: Db, place: SearchPlace): Promise<Home> {
  if (place.kind === 'state') return { timeZone: findState(place.state)?.timeZone };
  if (place.kind !== 'text') return {};
  const answer = await findPlace(db, place.text);
  if (answer.kind === 'state') return { timeZone: findState(answer.state)?.timeZone };
  if (answer.kind !== 'found') return {};
  const { state } = answer.place;
  return { timeZone: findState(state)?.timeZone, homeState: state };
}
