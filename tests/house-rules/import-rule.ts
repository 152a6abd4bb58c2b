import { type Breach, importsOf, isTest, type SourceFile } from './source-file.ts';

/** From the ground up. Folders of one row do not know each other. */
export const ROWS: readonly (readonly string[])[] = [
  ['app/vocabulary', 'app/language'],
  ['db', 'app/schedule-fit'],
  ['app/places', 'app/mail'],
  ['app/listings'],
  ['app/needs', 'app/accounts'],
  ['app/search', 'app/compare', 'app/import', 'app/guides'],
  ['app/portal'],
  ['app/moderation', 'app/api', 'app/seo', 'app/upkeep'],
  ['app/load-context.server.ts', 'app/pages', 'app/demo'],
  ['app/routes', 'app/root.tsx', 'app/entry.server.tsx', 'app/entry.client.ts', 'scripts'],
];

/** Open to every row; each reads only what stands here. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  'app/http': ['app/language'],
  'app/design': ['app/vocabulary', 'app/language', 'app/http'],
};

/** Of these each folder inside is a unit of its own. */
const SPLIT = ['app/pages'];

const isWithin = (path: string, home: string) => path === home || path.startsWith(`${home}/`);

interface Place {
  home: string;
  /** 1 is the ground; 0 is open to all. */
  row: number;
  /** Files of one unit may import each other. */
  unit: string;
}

function unitOf(path: string, home: string): string {
  if (!SPLIT.includes(home)) return home;
  return path.split('/', home.split('/').length + 1).join('/');
}

/** Where a file stands; undefined for what is outside the rows, such as settings and tests. */
export function placeOf(path: string): Place | undefined {
  const open = Object.keys(OPEN).find((home) => isWithin(path, home));
  if (open) return { home: open, row: 0, unit: open };
  for (const [index, homes] of ROWS.entries()) {
    const home = homes.find((each) => isWithin(path, each));
    if (home) return { home, row: index + 1, unit: unitOf(path, home) };
  }
  return undefined;
}

function faultOf(from: Place, to: Place): string | undefined {
  if (from.unit === to.unit) return undefined;
  if (from.row === 0)
    return OPEN[from.home]?.includes(to.home) ? undefined : 'is open to all, so it reads no feature';
  if (to.row === 0 || to.row < from.row) return undefined;
  return to.row === from.row ? 'sideways' : 'upwards';
}

/** Imports go down the rows, never up and never sideways. Nothing but a test imports a test's parts. */
export function findImportBreaches(files: readonly SourceFile[]): Breach[] {
  const breaches: Breach[] = [];
  for (const file of files) {
    const from = placeOf(file.path);
    if (!from && (isWithin(file.path, 'app') || isWithin(file.path, 'db'))) {
      breaches.push({ path: file.path, what: 'stands in no row' });
    }
    for (const { specifier, target } of importsOf(file)) {
      if (!target) continue;
      const to = placeOf(target);
      const fault = from && to ? faultOf(from, to) : undefined;
      if (fault) breaches.push({ path: file.path, what: `${specifier}: ${fault}` });
      const isTestPart = isWithin(target, 'tests') || isTest(target);
      if (isTestPart && !isTest(file.path) && !isWithin(file.path, 'tests')) {
        breaches.push({ path: file.path, what: `${specifier}: only tests import what is for tests` });
      }
    }
  }
  return breaches;
}

const MAY_SPEAK_REMIX =
  /^app\/(?:routes\/|root\.tsx$|entry\.)|^(?:server|remix\.config)\.js$|^vite\.config\.ts$/;

/** Remix is at the end of its line: what would replace it must touch routes, entries and the server alone. */
export function findRemixBreaches(files: readonly SourceFile[]): Breach[] {
  return files
    .filter(({ path }) => !MAY_SPEAK_REMIX.test(path))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => /^(?:@remix-run\/|react-router)/.test(specifier))
        .map(({ specifier }) => ({
          path: file.path,
          what: `${specifier}: Remix stays in routes and entries`,
        })),
    );
}
