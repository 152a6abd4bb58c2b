import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BenchRow, benchRow } from './bench-row.ts';

interface Measured {
  seconds: number;
  megabytes: number;
  changes: number;
}

const DIRECTORIES = [
  'National_Directory_SA_Facilities_2022.xlsx',
  'national-directory-su-facilities-2023.xlsx',
  'National_Directory_MH_Facilities_2022.xlsx',
  'national-directory-mh-facilities-2023.xlsx',
];
const SU_2023 = 'national-directory-su-facilities-2023.xlsx';

/** The importers on the real files under `dataFolder`. Leaves the four directories in `databaseFile`. */
export async function benchImports(dataFolder: string, databaseFile: string): Promise<BenchRow[]> {
  const pathOf = (name: string) => join(dataFolder, 'national-directory', name);
  const scratch = mkdtempSync(join(tmpdir(), 'stepwell-bench-'));
  const dataSet = 'real directories';
  const row = (what: string, unit: BenchRow['unit'], goal: number, value: number) =>
    benchRow({ what, dataSet, unit, goal }, [value]);
  try {
    const alone = await importInProcess(join(scratch, 'su.db'), [pathOf(SU_2023)]);
    const nation = await importInProcess(databaseFile, DIRECTORIES.map(pathOf));
    const again = await importInProcess(databaseFile, [pathOf(SU_2023)]);
    return [
      row('import SU 2023', 's', 15, alone.seconds),
      row('import SU 2023, peak memory', 'MB', 400, alone.megabytes),
      row('import four directories', 's', 40, nation.seconds),
      row('import four directories, peak memory', 'MB', 700, nation.megabytes),
      row('import SU 2023 again', 's', 3, again.seconds),
      row('import SU 2023 again, changes', 'changes', 0, again.changes),
    ];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function importInProcess(databaseFile: string, files: readonly string[]): Promise<Measured> {
  const script = fileURLToPath(new URL('./import-once.ts', import.meta.url));
  const child = fork(script, [databaseFile, 'samhsa-directory', ...files], { execArgv: ['--import', 'tsx'] });
  const [measured] = (await once(child, 'message')) as [Measured];
  await once(child, 'exit');
  return measured;
}
