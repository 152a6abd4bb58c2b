import type { SearchEngine } from '#app/search/engine.ts';
import { programsOfState, type StatePrograms } from '#app/search/programs-of-state.server.ts';
import { findStateByWord, type State, slugOfState } from '#app/vocabulary/states.ts';
import type { Db } from '#db/connect.server.ts';

export interface StateData extends Omit<StatePrograms, 'cities'> {
  code: string;
  slug: string;
  name: string;
  cities: { slug: string; name: string; programs: number }[];
}

export type StateAnswer =
  | { kind: 'found'; state: StateData }
  /** The state's page has another address. */
  | { kind: 'moved'; path: string };

export function pathOfState(state: State): string {
  return `/states/${slugOfState(state)}`;
}

/** The page of the state that a word of the address names; undefined where it names none. */
export async function loadState(
  db: Db,
  engine: SearchEngine,
  word: string,
): Promise<StateAnswer | undefined> {
  const state = findStateByWord(word);
  if (!state) return undefined;
  const slug = slugOfState(state);
  if (slug !== word) return { kind: 'moved', path: pathOfState(state) };
  const { cities, ...programs } = await programsOfState(db, engine, state.code);
  const listed = cities.map(({ slug, name, ids }) => ({ slug, name, programs: ids.length }));
  return { kind: 'found', state: { code: state.code, slug, name: state.name, ...programs, cities: listed } };
}
