import { findState } from '#app/vocabulary/states.ts';
import type { ProgramData } from './load-program.server.ts';

/** "Denver, CO", or the state alone where the address is withheld. */
export function placeOfProgram({ city, state }: Pick<ProgramData, 'city' | 'state'>): string {
  return city ? `${city}, ${state}` : (findState(state)?.name ?? state);
}
