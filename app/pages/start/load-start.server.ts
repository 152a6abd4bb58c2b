import type { SearchPlace } from '#app/needs/search-state.ts';
import { findPlace, type PlaceAnswer } from '#app/places/find-place.server.ts';
import { findStateOfPoint } from '#app/places/find-state-of-point.server.ts';
import type { Db } from '#db/connect.server.ts';
import { type DecodedStart, STEPS, type Step } from './start-url.ts';

/** Why the place cannot be gone by. */
export type StartTrouble = Extract<PlaceAnswer, { kind: 'choose' | 'not-found' }>;

export interface StartData extends DecodedStart {
  step: Step;
  /** Of the place that was typed; its question is asked again. */
  trouble?: StartTrouble;
  /** Of the place that was said, where one has to choose among plans. */
  homeState?: string;
}

export interface StartDone extends DecodedStart {
  step: 'done';
}

/** The screen to show. A place or a plan that nobody knows leads back to its question, and everything else that was said stays. */
export async function loadStart(db: Db, decoded: DecodedStart): Promise<StartData | StartDone> {
  const { place } = decoded.state;
  const step = decoded.step;
  const isBehind = step === 'done' || STEPS.indexOf(step) > STEPS.indexOf('where');
  if (isBehind && place.kind === 'text') {
    const answer = await findPlace(db, place.text);
    if (answer.kind === 'choose' || answer.kind === 'not-found') {
      return { ...decoded, step: 'where', trouble: answer };
    }
  }
  if (decoded.unsettledCard) {
    const homeState = await findHomeState(db, place);
    return { ...decoded, step: 'card', ...(homeState ? { homeState } : {}) };
  }
  return step === 'done' ? { ...decoded, step } : { ...decoded, step };
}

async function findHomeState(db: Db, place: SearchPlace): Promise<string | undefined> {
  if (place.kind === 'state') return place.state;
  if (place.kind === 'point') return findStateOfPoint(db, place.point);
  if (place.kind !== 'text') return undefined;
  const answer = await findPlace(db, place.text);
  return answer.kind === 'found' ? answer.place.state : undefined;
}
