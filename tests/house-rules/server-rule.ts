import ts from 'typescript';
import { type Breach, importsOf, isTest, nodesOf, parse, type SourceFile } from './source-file.ts';

const REACHES_OUT =
  /^(?:node:)?(?:fs|net|tls|dns|dgram|http|https|http2|child_process|worker_threads)(?:\/promises)?$|^(?:better-sqlite3|kysely|pino|nodemailer|meilisearch|express|helmet|compression)$|^@node-rs\//;

/** Routes and the root name server files for their loaders, which the bundler takes out of the browser's part. */
const MAY_NAME_SERVER_FILES = /^app\/(?:routes\/|root\.tsx$)/;

const IS_HELD = /^app\/|^db\/(?!migrations\/)/;
const IS_SERVER_FILE = /\.server\.tsx?$/;

function readsEnvironment(file: SourceFile): boolean {
  for (const node of nodesOf(parse(file))) {
    if (
      ts.isPropertyAccessExpression(node) &&
      node.name.text === 'env' &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'process'
    ) {
      return true;
    }
  }
  return false;
}

/**
 * What touches disk, database, network or a secret ends in `.server.ts`: the bundler keeps such files out of
 * the browser by their names.
 */
export function findServerBreaches(files: readonly SourceFile[]): Breach[] {
  const breaches: Breach[] = [];
  for (const file of files) {
    const { path } = file;
    if (!IS_HELD.test(path) || IS_SERVER_FILE.test(path) || isTest(path)) continue;
    for (const { specifier, target, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      const namesServerFile = target !== undefined && IS_SERVER_FILE.test(target);
      if (REACHES_OUT.test(specifier) || (namesServerFile && !MAY_NAME_SERVER_FILES.test(path))) {
        breaches.push({ path, what: `${specifier}: only a .server.ts file imports this` });
      }
    }
    if (readsEnvironment(file))
      breaches.push({ path, what: 'process.env: only a .server.ts file reads this' });
  }
  return breaches;
}

const MAY_HOLD_SQL =
  /^(?:db|tests|scripts\/benchmarks)\/|-repository\.server\.ts$|\/(?:find|seed)-[a-z-]+\.server\.ts$|\/5-write-listings\.server\.ts$/;
const SQL_CALLS = new Set([
  'selectFrom',
  'insertInto',
  'replaceInto',
  'updateTable',
  'deleteFrom',
  'mergeInto',
]);

function writesSql(file: SourceFile): string | undefined {
  for (const node of nodesOf(parse(file))) {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'sql')
      return 'sql``';
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) continue;
    if (SQL_CALLS.has(node.expression.name.text)) return `.${node.expression.name.text}()`;
  }
  return undefined;
}

/** SQL stands in repositories, in the few files that find, seed or write in bulk, and in `db/`. */
export function findSqlBreaches(files: readonly SourceFile[]): Breach[] {
  return files.flatMap((file) => {
    if (MAY_HOLD_SQL.test(file.path) || isTest(file.path)) return [];
    const found = writesSql(file);
    return found ? [{ path: file.path, what: `${found}: SQL belongs in a repository` }] : [];
  });
}
