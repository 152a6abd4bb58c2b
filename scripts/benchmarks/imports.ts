import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyDatabase } from '#db/copy-database.server.ts';
import { type BenchRow, benchRow } from './bench-row.ts';
import type { MeasuredImport } from './import-once.ts';

const DIRECTORIES = [
  'National_Directory_SA_Facilities_2022.xlsx',
  'national-directory-su-facilities-2023.xlsx',
  'National_Directory_MH_Facilities_2022.xlsx',
  'national-directory-mh-facilities-2023.xlsx',
].map((name) => `national-directory/${name}`);
const SU_2023 = 'national-directory/national-directory-su-facilities-2023.xlsx';

/** What comes in beside the national directories, each onto a nation that is already there. */
const BESIDE: readonly (readonly [what: string, source: string, folder: string, names: RegExp])[] = [
  ['Colorado, five releases', 'colorado-bha', 'other', /^co-bha-.*\.csv$/],
  ['locator, CSV of 2025', 'findtreatment-listing', 'findtreatment-listing', /^listing-2025.*\.csv$/],
  [
    'locator, 34 CSV of 2022',
    'findtreatment-listing',
    'findtreatment-listing/listing-2022-05-25-eating-disorders',
    /\.csv$/,
  ],
  ['locator, API answers', 'findtreatment-api', 'findtreatment-api', /\.json$/],
  ['address points of 2021', 'coordinates', 'findtreatment-listing', /^locator-.*\.csv\.gz$/],
];

/** As `npm run import` starts it. */
const IMPORT_FLAGS = ['--max-semi-space-size=8', '--import', 'tsx'];

interface Goals {
  seconds?: number;
  megabytes?: number;
}

/** The importers on the real files under `dataFolder`. Leaves the four directories in `databaseFile`. */
export async function benchImports(dataFolder: string, databaseFile: string): Promise<BenchRow[]> {
  const pathOf = (name: string) => join(dataFolder, name);
  const scratch = mkdtempSync(join(tmpdir(), 'stepwell-bench-'));
  const directories = 'samhsa-directory';
  try {
    const alone = await importInProcess(join(scratch, 'su.db'), directories, [pathOf(SU_2023)]);
    const nation = await importInProcess(databaseFile, directories, DIRECTORIES.map(pathOf));
    const again = await importInProcess(databaseFile, directories, [pathOf(SU_2023)]);
    const nationAgain = await importInProcess(databaseFile, directories, DIRECTORIES.map(pathOf));
    const rows = [
      ...rowsOf('SU 2023', alone, { seconds: 15, megabytes: 400 }),
      ...rowsOf('four directories', nation, { seconds: 40, megabytes: 700 }),
      ...rowsOf('SU 2023 again', again, { seconds: 3 }),
      changesRow('SU 2023 again', again),
      ...rowsOf('four directories again', nationAgain, {}),
      changesRow('four directories again', nationAgain),
    ];
    for (const [what, source, folder, names] of BESIDE) {
      const files = readdirSync(pathOf(folder)).filter((name) => names.test(name));
      const copy = join(scratch, `${source}-${files.length}.db`);
      copyDatabase(databaseFile, copy);
      const paths = files.map((name) => join(pathOf(folder), name));
      rows.push(...rowsOf(what, await importInProcess(copy, source, paths), {}));
      rmSync(copy);
    }
    return rows;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function rowsOf(what: string, measured: MeasuredImport, goals: Goals): BenchRow[] {
  const { seconds, megabytes, rows } = measured;
  const row = (part: string, unit: BenchRow['unit'], value: number, goal?: number) =>
    benchRow(
      { what: `import ${what}${part}`, dataSet: 'real files', unit, ...(goal === undefined ? {} : { goal }) },
      [value],
    );
  return [
    row('', 's', seconds, goals.seconds),
    row(', rows', 'rows/s', rows / seconds),
    row(', peak memory', 'MB', megabytes, goals.megabytes),
  ];
}

function changesRow(what: string, { changes }: MeasuredImport): BenchRow {
  return benchRow({ what: `import ${what}, changes`, dataSet: 'real files', unit: 'changes', goal: 0 }, [
    changes,
  ]);
}

async function importInProcess(
  databaseFile: string,
  source: string,
  files: readonly string[],
): Promise<MeasuredImport> {
  const script = fileURLToPath(new URL('./import-once.ts', import.meta.url));
  const child = fork(script, [databaseFile, source, ...files], { execArgv: IMPORT_FLAGS });
  const [measured] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`The import of ${source} ended early.`))),
  ])) as [MeasuredImport];
  await once(child, 'exit');
  return measured;
}
