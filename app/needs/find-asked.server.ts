import { findPlace } from '#app/places/find-place.server.ts';
import { findState } from '#app/vocabulary/states.ts';
import type { Db } from '#db/connect.server.ts';
import type { Asked } from './need-rows.ts';
import type { SearchPlace, SearchState } from './search-state.ts';
import { weekNeedOf } from './week-need.ts';

/** What a search asks of a program, on the clock of the search's place. */
export async function findAsked(db: Db, state: SearchState, now: Date): Promise<Asked> {
  const zone = state.free.length > 0 ? await findTimeZone(db, state.place) : undefined;
  return askedOf(state, zone, now);
}

export function askedOf(state: SearchState, timeZone: string | undefined, now: Date): Asked {
  const { care, needs, startFrom, free } = state;
  const week = weekNeedOf(state, timeZone, now);
  return {
    care,
    needs,
    ...(week ? { week: { ...week, words: free } } : {}),
    ...(startFrom === '' ? {} : { startFrom }),
  };
}

async function findTimeZone(db: Db, place: SearchPlace): Promise<string | undefined> {
  if (place.kind === 'state') return findState(place.state)?.timeZone;
  if (place.kind !== 'text') return undefined;
  const answer = await findPlace(db, place.text);
  if (answer.kind === 'state') return findState(answer.state)?.timeZone;
  return answer.kind === 'found' ? findState(answer.place.state)?.timeZone : undefined;
}
