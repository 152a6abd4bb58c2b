import type { SearchState } from '#app/needs/search-state.ts';
import { METERS_PER_MILE, type Point } from '#app/places/distance.ts';
import { findPlace, type PlaceAnswer } from '#app/places/find-place.server.ts';
import type { Db } from '#db/connect.server.ts';
import type { Area } from './area.ts';
import type { SearchEngine } from './engine.ts';
import { smallestRadius } from './nearest-radius.ts';

export type AreaTrouble = Extract<PlaceAnswer, { kind: 'choose' | 'not-found' }>;

/** Looks up the place and, where none was chosen, the smallest radius that holds enough. */
export async function findArea(
  db: Db,
  engine: SearchEngine,
  state: SearchState,
): Promise<Area | AreaTrouble> {
  const { place } = state;
  if (place.kind === 'point') {
    return { kind: 'around-you', point: place.point, miles: await radiusFor(engine, state, place.point) };
  }
  if (place.kind !== 'text') return place;
  const answer = await findPlace(db, place.text);
  if (answer.kind === 'state') return { kind: 'state', state: answer.state, withheldOnly: false };
  if (answer.kind !== 'found') return answer;
  const { point, zip, label } = answer.place;
  const miles = await radiusFor(engine, state, point);
  return { kind: 'near', name: zip ?? label, miles, point, state: answer.place.state };
}

async function radiusFor(engine: SearchEngine, state: SearchState, point: Point): Promise<number> {
  if (state.radiusMiles !== 'auto') return state.radiusMiles;
  const { radiusMeters } = await smallestRadius(engine, { care: state.care, point, text: state.text });
  return Math.round(radiusMeters / METERS_PER_MILE);
}
