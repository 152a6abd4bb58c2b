import type { Release } from '#app/import/source-row.ts';
import { drawPlans, type PlanTold } from './draw-plans.ts';
import { createPrograms } from './generate-programs.ts';
import { METRO_AREAS } from './metro-areas.ts';
import { randomOf } from './random.ts';

/** What one made-up source says of plans, by the key of the program. */
export interface MadeUpPlans {
  release: Release;
  told: ReadonlyMap<string, readonly PlanTold[]>;
}

/** Plans of the demonstration set, drawn beside all else, so that the same seed gives the same programs with or without them. */
export function generatePlans(seed: string): MadeUpPlans[] {
  const byProgram = new Map<string, readonly PlanTold[]>();
  const byPlans = new Map<string, readonly PlanTold[]>();
  for (const program of createPrograms(seed)) {
    const random = randomOf(`${seed}/${program.key}/plans`);
    const drawn = drawPlans(program, statesAround(program.key), random);
    if (drawn.byProgram.length > 0) byProgram.set(program.key, drawn.byProgram);
    if (drawn.byPlans.length > 0) byPlans.set(program.key, drawn.byPlans);
  }
  return [
    {
      release: { series: 'demonstration-plans', release: '2026-10-31', publishedOn: '2026-10-31' },
      told: byProgram,
    },
    {
      release: { series: 'demonstration-plan-lists', release: '2026-10-31', publishedOn: '2026-10-31' },
      told: byPlans,
    },
  ];
}

/** The states of the program's metropolitan area. */
function statesAround(key: string): string[] {
  const metro = METRO_AREAS.find(({ id }) => key.replace(/-\d+$/, '') === id);
  return [...new Set(metro?.places.map(({ state }) => state))];
}
