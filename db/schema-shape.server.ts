import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { ImmediateSqliteDialect } from './immediate-dialect.server.ts';
import { migrateToLatest } from './migrate.server.ts';
import type { Database } from './schema.ts';

interface Column {
  name: string;
  type: string;
  notnull: number;
  pk: number;
}

/** One line for each table, column, foreign key, view and trigger; and apart, one for each index. */
interface Shape {
  parts: Set<string>;
  indexes: Set<string>;
}

function readShape(connection: Sqlite.Database): Shape {
  const entries = connection
    .prepare(
      `select type, name from sqlite_master
       where name not like 'sqlite\\_%' escape '\\' and name not like 'kysely\\_%' escape '\\'`,
    )
    .all() as { type: string; name: string }[];
  const named = (type: string) => entries.filter((entry) => entry.type === type).map(({ name }) => name);
  const parts = entries.filter(({ type }) => type !== 'index').map(({ type, name }) => `${type} ${name}`);
  for (const table of named('table')) {
    const quoted = `"${table.replaceAll('"', '""')}"`;
    for (const { name, type, notnull, pk } of connection.pragma(`table_xinfo(${quoted})`) as Column[]) {
      parts.push(
        `column ${table}.${name} ${type.toLowerCase()}${notnull ? ' not null' : ''}${pk ? ' key' : ''}`,
      );
    }
    const keys = connection.pragma(`foreign_key_list(${quoted})`) as { from: string; table: string }[];
    for (const key of keys) parts.push(`reference ${table}.${key.from} to ${key.table}`);
  }
  return { parts: new Set(parts), indexes: new Set(named('index')) };
}

/**
 * How a file's tables differ from those that the newest code makes, a line each; empty where they do not. An index
 * more is no difference: an operator may have added it.
 */
export async function findShapeDifferences(file: string): Promise<string[]> {
  const memory = new Sqlite(':memory:');
  const ours = new Kysely<Database>({ dialect: new ImmediateSqliteDialect({ database: memory }) });
  const connection = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    await migrateToLatest(ours);
    const wanted = readShape(memory);
    const found = readShape(connection);
    const lacks = (from: ReadonlySet<string>, within: ReadonlySet<string>) =>
      [...from].filter((part) => !within.has(part));
    return [
      ...lacks(wanted.parts, found.parts).map((part) => `lacks ${part}`),
      ...lacks(wanted.indexes, found.indexes).map((name) => `lacks index ${name}`),
      ...lacks(found.parts, wanted.parts).map((part) => `has ${part}`),
    ];
  } finally {
    connection.close();
    await ours.destroy();
  }
}
