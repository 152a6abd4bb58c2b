import { basename } from 'node:path/posix';
import ts from 'typescript';
import { type Breach, nodesOf, parse, type SourceFile } from './source-file.ts';

const LONGEST_FILE = 350;
const LONGEST_ROUTE = 150;

/** Tables of the field's words and sentences: as long as their subject. */
const DATA_TABLES =
  /^app\/vocabulary\/(?:terms|source-codes|payers|words)[/.-]|^app\/vocabulary\/[a-z-]+-terms\.ts$|^app\/language\/[a-z]{2}\//;

const lineCount = (text: string) => text.trimEnd().split('\n').length;

/** No file that nobody reads to its end; a route is shorter still. */
export function findSizeBreaches(files: readonly SourceFile[]): Breach[] {
  return files.flatMap(({ path, text }) => {
    const limit = path.startsWith('app/routes/') ? LONGEST_ROUTE : LONGEST_FILE;
    const lines = lineCount(text);
    if (lines <= limit || DATA_TABLES.test(path)) return [];
    return [{ path, what: `${lines} lines, of ${limit} at most` }];
  });
}

const SAYS_NOTHING = /(?:^|[-.])(?:utils?|helpers?|misc|common|service|manager)(?:[-.]|$)/;

/** A name says the one thing that its file does. */
export function findNameBreaches(files: readonly Pick<SourceFile, 'path'>[]): Breach[] {
  return files.flatMap(({ path }) => {
    const stem = basename(path).replace(/(?:\.server|\.client|\.test)?\.[a-z]+$/, '');
    const folders = path.split('/').slice(0, -1);
    const empty = [stem, ...folders].find((word) => SAYS_NOTHING.test(word) || word === 'index');
    return empty && !isSourceCode(empty) ? [{ path, what: `"${empty}" does not say what is inside` }] : [];
  });
}

/** "Service code" is a word of the field. */
const isSourceCode = (word: string) => word.startsWith('service-code');

/** A file that only hands on what others export makes every import drag in all of it. */
export function findBarrels(files: readonly SourceFile[]): Breach[] {
  return files.flatMap((file) => {
    const { statements } = parse(file);
    const handsOn = statements.filter(
      (each) => ts.isExportDeclaration(each) && each.moduleSpecifier !== undefined,
    );
    const all = handsOn.some((each) => ts.isExportDeclaration(each) && each.exportClause === undefined);
    const nothingElse = statements.length > 0 && handsOn.length === statements.length;
    return all || nothingElse ? [{ path: file.path, what: 'hands on what other files export' }] : [];
  });
}

/** Words that switch a check off; those in the second group may stand with a reason behind them. */
const NEVER = /@ts-(?:ignore|nocheck)|biome-(?:ignore-all)/;
const WITH_REASON = /@ts-expect-error(?<typescript>.*)|biome-ignore [^:]*(?<biome>.*)/;
const REASON = /[a-z]{2,}.*\s.*[a-z]{2,}/i;

/** No check is switched off without a reason, and no type is given up. */
export function findEscapes(files: readonly SourceFile[]): Breach[] {
  const breaches: Breach[] = [];
  for (const file of files) {
    for (const [index, line] of file.text.split('\n').entries()) {
      const groups = line.match(WITH_REASON)?.groups;
      const reason = groups?.typescript ?? groups?.biome;
      if (NEVER.test(line) || (reason !== undefined && !REASON.test(reason))) {
        breaches.push({ path: file.path, what: `line ${index + 1}: ${line.trim()}` });
      }
    }
    for (const node of nodesOf(parse(file))) {
      if (node.kind === ts.SyntaxKind.AnyKeyword) breaches.push({ path: file.path, what: 'the type any' });
    }
  }
  return breaches;
}
