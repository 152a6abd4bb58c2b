import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the kills of one kind of work came to. */
export interface Figures {
  kills: number;
  /** The work was over before the moment came. */
  tooLate: number;
  /** By an announced step, and by a delay. */
  atSteps: number;
  atDelays: number;
  /** The file was whole as the kill left it. */
  clean: number;
  /** Rows, files or steps that had been announced as done, and how many of them were gone. */
  acknowledged: number;
  lost: number;
  /** The same command brought it to the state of an uninterrupted run. */
  completed: number;
}

export const noFigures = (): Figures => ({
  kills: 0,
  tooLate: 0,
  atSteps: 0,
  atDelays: 0,
  clean: 0,
  acknowledged: 0,
  lost: 0,
  completed: 0,
});

/** Prints a table, and keeps it as JSON beside the other results of tests. */
export function reportFigures(name: string, byKind: Readonly<Record<string, Figures>>): void {
  console.table(byKind);
  mkdirSync('test-results', { recursive: true });
  writeFileSync(join('test-results', `${name}.json`), `${JSON.stringify(byKind, null, 2)}\n`);
}
