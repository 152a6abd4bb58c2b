import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { ImmediateSqliteDialect } from './immediate-dialect.server.ts';
import type { Database } from './schema.ts';

export type Db = Kysely<Database>;

export interface OpenDatabase {
  /** Begins every transaction IMMEDIATE. One at a time: inside a transaction pass `trx`, never this. */
  writer: Db;
  /** Refuses to write. */
  reader: Db;
  close(): Promise<void>;
}

function openConnection(file: string): Sqlite.Database {
  const connection = new Sqlite(file);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('busy_timeout = 5000');
  connection.pragma('trusted_schema = OFF');
  return connection;
}

/** In statements: a page's queries and their variants by number of ids. */
const MOST_PREPARED = 300;

/** Prepares each query text once; a page asks the same few, and preparing them costs as much as running them. */
function keepPrepared(connection: Sqlite.Database): void {
  const prepare = connection.prepare.bind(connection);
  const prepared = new Map<string, Sqlite.Statement>();
  connection.prepare = ((source: string) => {
    const known = prepared.get(source);
    if (known) return known;
    if (prepared.size >= MOST_PREPARED) prepared.clear();
    const statement = prepare(source);
    prepared.set(source, statement);
    return statement;
  }) as typeof connection.prepare;
}

const VERSIONS = new WeakMap<Db, Sqlite.Statement>();

/** Another number whenever anything was written since; of the reader alone, which never writes itself. */
export function versionOf(db: Db): number | undefined {
  return VERSIONS.get(db)?.get() as number | undefined;
}

/** Opens the database file, creating it and its folder where missing. It does not migrate. */
export function openDatabase(file: string): OpenDatabase {
  mkdirSync(dirname(file), { recursive: true });
  const writing = openConnection(file);
  const reading = openConnection(file);
  reading.pragma('query_only = ON');
  keepPrepared(reading);
  const writer = new Kysely<Database>({ dialect: new ImmediateSqliteDialect({ database: writing }) });
  const reader = new Kysely<Database>({ dialect: new SqliteDialect({ database: reading }) });
  VERSIONS.set(reader, reading.prepare('pragma data_version').pluck());
  return {
    writer,
    reader,
    async close() {
      await reader.destroy();
      await writer.destroy();
      // A Kysely that ran no query never took its connection over, and leaves it open.
      reading.close();
      writing.close();
    },
  };
}
