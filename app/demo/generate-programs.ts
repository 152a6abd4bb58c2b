import type { Release, SourceRow } from '#app/import/source-row.ts';
import { createPhoneBook } from './made-up-addresses.ts';
import { METRO_AREAS } from './metro-areas.ts';
import { slotsOf } from './metro-layout.ts';
import { createProgram, hasShape, type Program } from './program.ts';
import { organizationNames } from './program-names.ts';
import { registerRow } from './register-row.ts';
import { type SurveyYear, surveyRow } from './survey-row.ts';

/** One release of made-up data. Rows of different releases with one key tell of one program. */
export interface MadeUpRelease {
  release: Release;
  rows: SourceRow[];
}

/**
 * The demonstration set: the same seed gives the same rows. The register comes first, so that an address which it
 * withholds is known before the program gets its web address.
 */
export function generatePrograms(seed: string): MadeUpRelease[] {
  const programs = createPrograms(seed);
  const survey = (year: SurveyYear, publishedOn: string): MadeUpRelease => ({
    release: { series: 'demonstration', release: year, publishedOn },
    rows: toldIn(programs, year).map((program, index) => surveyRow(seed, program, year, index + 2)),
  });
  return [
    {
      release: { series: 'demonstration-register', release: '2026-10-31', publishedOn: '2026-10-31' },
      rows: toldIn(programs, 'register').map((program, index) => registerRow(seed, program, index + 2)),
    },
    survey('2025', '2025-06-30'),
    survey('2026', '2026-06-30'),
  ];
}

function toldIn(programs: readonly Program[], source: Program['slot']['toldBy'][number]): Program[] {
  return programs.filter(({ slot }) => slot.toldBy.includes(source));
}

function createPrograms(seed: string): Program[] {
  const names = organizationNames(seed);
  const takeNumber = createPhoneBook();
  const programs: Program[] = [];
  for (const [turn, metro] of METRO_AREAS.entries()) {
    let campus: Program | undefined;
    for (const [index, slot] of slotsOf(turn).entries()) {
      const organization = names[programs.length] ?? '';
      const sharesCampus = slot.shape === 'at-campus' && campus !== undefined;
      const setting = { seed, metro, index, slot, organization, takeNumber };
      const program = createProgram(sharesCampus && campus ? { ...setting, campus } : setting);
      if (hasShape(program, 'at-campus')) campus ??= program;
      programs.push(program);
    }
  }
  return programs;
}
