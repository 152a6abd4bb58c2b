import type { Release, SourceRow } from '#app/import/source-row.ts';
import { createPhoneBook } from './made-up-addresses.ts';
import { METRO_AREAS } from './metro-areas.ts';
import { slotsOf } from './metro-layout.ts';
import { createProgram, hasShape, type Program } from './program.ts';
import { organizationNames } from './program-names.ts';
import { registerRow } from './register-row.ts';
import { scheduleRow } from './schedule-row.ts';
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
  const register: MadeUpRelease = {
    release: { series: 'demonstration-register', release: '2026-10-31', publishedOn: '2026-10-31' },
    rows: toldIn(programs, 'register').map((program, index) => registerRow(seed, program, index + 2)),
  };
  const newest = survey('2026', '2026-06-30');
  return [register, survey('2025', '2025-06-30'), newest, schedules(seed, programs, [newest, register])];
}

/** Told by programs that a newest release names: last of all, so that they change no name and no address. */
function schedules(
  seed: string,
  programs: readonly Program[],
  newest: readonly MadeUpRelease[],
): MadeUpRelease {
  const rowOfKey = new Map(newest.flatMap(({ rows }) => rows.map((row) => [row.key, row] as const)));
  return {
    release: { series: 'demonstration-program', release: '2026-09-15', publishedOn: '2026-09-15' },
    rows: programs.flatMap((program, index) => {
      const row = rowOfKey.get(program.key);
      return (row && scheduleRow(seed, program, row, index + 2)) ?? [];
    }),
  };
}

function toldIn(programs: readonly Program[], source: Program['slot']['toldBy'][number]): Program[] {
  return programs.filter(({ slot }) => slot.toldBy.includes(source));
}

/** The programs before any source tells of them. */
export function createPrograms(seed: string): Program[] {
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
