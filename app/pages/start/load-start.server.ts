import { findPlace, type PlaceAnswer } from '#app/places/find-place.server.ts';
import type { Db } from '#db/connect.server.ts';
import { type DecodedStart, STEPS, type Step } from './start-url.ts';

/** Why the place cannot be gone by. */
export type StartTrouble = Extract<PlaceAnswer, { kind: 'choose' | 'not-found' }>;

export interface StartData extends DecodedStart {
  step: Step;
  /** Of the place that was typed; its question is asked again. */
  trouble?: StartTrouble;
}

export interface StartDone extends DecodedStart {
  step: 'done';
}

/** The screen to show. A place that nobody knows leads back to its question, and everything else that was said stays. */
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
  return step === 'done' ? { ...decoded, step } : { ...decoded, step };
}
