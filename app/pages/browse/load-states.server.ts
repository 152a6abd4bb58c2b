import type { SearchEngine } from '#app/search/engine.ts';
import { countProgramsByState } from '#app/search/programs-of-state.server.ts';
import { STATES, type State, slugOfState } from '#app/vocabulary/states.ts';

export interface StateCount {
  slug: string;
  name: string;
  programs: number;
}

/** Small lands in the sea that the nation's sources seldom tell of: listed where they have a program. */
const OUTLYING: ReadonlySet<string> = new Set(['AS', 'FM', 'GU', 'MH', 'MP', 'PR', 'PW', 'VI']);

/** Every state with its number of intensive outpatient programs, by name. */
export async function loadStates(engine: SearchEngine): Promise<{ states: StateCount[]; total: number }> {
  const counts = await countProgramsByState(engine);
  const programsIn = ({ code }: State) => counts.get(code) ?? 0;
  const states = STATES.filter((state) => programsIn(state) > 0 || !OUTLYING.has(state.code))
    .map((state) => ({ slug: slugOfState(state), name: state.name, programs: programsIn(state) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { states, total: states.reduce((sum, { programs }) => sum + programs, 0) };
}
