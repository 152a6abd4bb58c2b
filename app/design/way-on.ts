import { findState, type State } from '#app/vocabulary/states.ts';

/** Where an error's page can send a visitor on, as the route that throws the error knows it. */
export interface WayOn {
  /** USPS code. */
  state: string;
}

/** Total: what a thrown error carries may be anything. */
export function stateToGoOnIn(data: unknown): State | undefined {
  const state = typeof data === 'object' && data !== null && 'state' in data ? data.state : undefined;
  return typeof state === 'string' ? findState(state) : undefined;
}
