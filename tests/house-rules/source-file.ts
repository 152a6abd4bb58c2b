import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  path: string;
  text: string;
}

/** A file that breaks a rule, and by what. */
export interface Breach {
  path: string;
  what: string;
}

export interface Import {
  /** As written: `./facts.ts`, `#db/schema.ts`, `node:fs`. */
  specifier: string;
  /** Where it leads in this repository; undefined for packages. */
  target: string | undefined;
  /** Nothing of it is left at run time. */
  typeOnly: boolean;
}

const LEFT_OUT = new Set(['node_modules', 'build', 'data', 'test-results', '.git']);

function walk(folder: string): string[] {
  return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    if (folder === '' && LEFT_OUT.has(entry.name)) return [];
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Paths of all that belongs to the repository, new files included; without git, all that is not left out. */
export function listRepository(): string[] {
  try {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
    const listed = execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const present = new Set(walk(''));
    return listed.split('\0').filter((path) => present.has(path));
  } catch {
    return walk('');
  }
}

export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(join(process.cwd(), path), 'utf8') };
}

export const isCode = (path: string) => /\.(?:ts|tsx|js|mjs)$/.test(path);
export const isTest = (path: string) => /\.test\.tsx?$/.test(path);

const parsed = new WeakMap<SourceFile, ts.SourceFile>();

/** Each rule reads the same trees. */
export function parse(file: SourceFile): ts.SourceFile {
  const known = parsed.get(file);
  if (known) return known;
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, false);
  parsed.set(file, tree);
  return tree;
}

/** Every node of a tree, parents first. */
export function* nodesOf(tree: ts.Node): Generator<ts.Node> {
  const waiting = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    waiting.push(...children.reverse());
  }
}

function resolve(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  return undefined;
}

function importOf(node: ts.Node): { specifier: ts.Node; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    return { specifier: node.moduleSpecifier, typeOnly: node.importClause?.isTypeOnly === true };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { specifier: node.moduleSpecifier, typeOnly: node.isTypeOnly };
  }
  if (
    ts.isCallExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ImportKeyword &&
    node.arguments[0]
  ) {
    return { specifier: node.arguments[0], typeOnly: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: node.argument.literal, typeOnly: true };
  }
  return undefined;
}

/** Static, dynamic and type imports, and re-exports. A dynamic one of a computed name is not seen. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(parse(file))) {
    const each = importOf(node);
    if (!each || !ts.isStringLiteralLike(each.specifier)) continue;
    const specifier = each.specifier.text;
    found.push({ specifier, target: resolve(file.path, specifier), typeOnly: each.typeOnly });
  }
  return found;
}
