import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import { openDatabase } from './connect.server.ts';
import { migrateDown, migrateToLatest } from './migrate.server.ts';

let database: TemporaryDatabase;
let sqlite: Sqlite.Database;

beforeAll(async () => {
  database = await temporaryDatabase({ places: false });
  sqlite = new Sqlite(database.file, { readonly: true });
});

afterAll(async () => {
  sqlite.close();
  await database.close();
});

function tableNames(): string[] {
  const rows = sqlite
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%'",
    )
    .all() as { name: string }[];
  return rows.map((row) => row.name);
}

function columnsOf(table: string): { name: string }[] {
  return sqlite.pragma(`table_info(${table})`) as { name: string }[];
}

function indexedFirstColumns(table: string): string[] {
  const indexes = sqlite.pragma(`index_list(${table})`) as { name: string }[];
  return indexes.flatMap(({ name }) => {
    const columns = sqlite.pragma(`index_info(${name})`) as { name: string }[];
    return columns[0]?.name ?? [];
  });
}

/** Integer columns named *_id that point at no table, each with its reason. */
const NOT_FOREIGN_KEYS: Record<string, string> = {
  'listing_change.listing_id': 'outlives a listing that was removed or merged',
};

describe('the schema', () => {
  it('indexes each foreign key, so that no delete scans a table', () => {
    const missing = tableNames().flatMap((table) => {
      const keys = sqlite.pragma(`foreign_key_list(${table})`) as { from: string }[];
      const indexed = indexedFirstColumns(table);
      return keys.filter(({ from }) => !indexed.includes(from)).map(({ from }) => `${table}.${from}`);
    });
    expect(missing).toEqual([]);
  });

  it('makes each *_id column a foreign key, but for those with a reason', () => {
    const loose = tableNames().flatMap((table) => {
      const keys = (sqlite.pragma(`foreign_key_list(${table})`) as { from: string }[]).map(
        ({ from }) => from,
      );
      return columnsOf(table)
        .filter(({ name }) => name.endsWith('_id') && name !== 'public_id' && !keys.includes(name))
        .map(({ name }) => `${table}.${name}`);
    });
    expect(loose).toEqual(Object.keys(NOT_FOREIGN_KEYS));
  });

  it('never uses an id twice: each table with an id counts up for ever', () => {
    const rows = sqlite.prepare("select name, sql from sqlite_master where type = 'table'").all() as {
      name: string;
      sql: string | null;
    }[];
    const reusing = rows.filter(({ sql }) => /"id" integer primary key(?! autoincrement)/.test(sql ?? ''));
    expect(reusing.map(({ name }) => name)).toEqual([]);
  });

  it('is what schema.ts describes, column for column', () => {
    const described = describedTables();
    const real = Object.fromEntries(
      tableNames().map((table) => [
        table,
        columnsOf(table)
          .map(({ name }) => name)
          .sort(),
      ]),
    );
    expect(described).toEqual(real);
  });

  it('has no table that no code reads or writes', () => {
    const source = [...filesBelow('app'), ...filesBelow('scripts')]
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const unused = tableNames().filter((table) => !source.includes(`'${table}'`));
    expect(unused).toEqual([]);
  });

  it('refuses a listing that hides its address and holds it', async () => {
    const hidden = { ...listingRow(), address_hidden: 1, street: '1 Sample Street' };
    await expect(database.writer.insertInto('listing').values(hidden).execute()).rejects.toThrow(/CHECK/);
  });
});

describe('migrations', () => {
  it('go down to nothing and up again to the same schema', async () => {
    const fresh = await temporaryDatabase({ places: false });
    const schemaOf = () => {
      const connection = new Sqlite(fresh.file, { readonly: true });
      const rows = connection
        .prepare("select sql from sqlite_master where name not like '%kysely%' order by name")
        .all();
      connection.close();
      return JSON.stringify(rows);
    };
    const before = schemaOf();
    while (await migrateDown(fresh.writer));
    expect(schemaOf()).toBe('[{"sql":"CREATE TABLE sqlite_sequence(name,seq)"}]');
    await migrateToLatest(fresh.writer);
    expect(schemaOf()).toBe(before);
    await fresh.close();
  });

  it('do nothing the second time', async () => {
    expect(await migrateToLatest(database.writer)).toEqual([]);
  });
});

describe('connections', () => {
  test.each<[string, string | number, string]>([
    ['journal_mode', 'wal', 'readers and a writer at once'],
    ['synchronous', 2, 'FULL: a committed change survives a power cut'],
    ['foreign_keys', 1, 'no orphan rows'],
    ['busy_timeout', 5000, 'a second writer waits'],
    ['trusted_schema', 0, 'a crafted file runs no functions'],
  ])('set %s to %s: %s', async (pragma, expected) => {
    const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(pragma)}`.execute(database.writer);
    expect(Object.values(rows[0] ?? {})).toEqual([expected]);
  });

  it('let the reader only read', async () => {
    await expect(database.reader.deleteFrom('listing').execute()).rejects.toThrow(/readonly/);
  });

  it('take the write lock at BEGIN, so that a second writer fails at once and not halfway', async () => {
    const other = new Sqlite(database.file, { timeout: 0 });
    await database.writer.transaction().execute(async () => {
      expect(() => other.exec('begin immediate')).toThrow(/locked/);
    });
    other.exec('begin immediate');
    other.exec('rollback');
    other.close();
  });

  it('create the folder of a new database', async () => {
    const file = join(database.folder, 'deep', 'er', 'stepwell.db');
    const fresh = openDatabase(file);
    await migrateToLatest(fresh.writer);
    await fresh.close();
    expect(readdirSync(join(database.folder, 'deep', 'er'))).toContain('stepwell.db');
  });
});

function listingRow() {
  return {
    public_id: 'abcdefgh',
    slug: 'sample-abcdefgh',
    name: 'Sample',
    program: null,
    source_name: 'Sample',
    source_program: null,
    street: null,
    unit: null,
    city: null,
    state: 'CO',
    zip: null,
    address_hidden: 0,
    latitude: null,
    longitude: null,
    precision: 'none',
    time_zone: null,
    phones: '[]',
    website: null,
    status: 'published',
    in_latest_release: 1,
    address_key: null,
    created_at: '2026-01-01T00:00:00.000Z',
  };
}

/** Tables and sorted columns as the interfaces of schema.ts name them. */
function describedTables(): Record<string, string[]> {
  const files = readdirSync('db').filter((name) => /^schema(?:-[a-z]+)?\.ts$/.test(name));
  const text = files
    .map((name) => readFileSync(join('db', name), 'utf8'))
    .join('\n')
    .replace(/\/\*\*[\s\S]*?\*\//g, '');
  const interfaces = new Map(
    [...text.matchAll(/export interface (\w+) \{([^}]*)\n\}/g)].map(([, name, body]) => [
      name,
      [...(body ?? '').matchAll(/^ {2}(\w+):/gm)].map((match) => match[1] ?? ''),
    ]),
  );
  const tables = [...text.matchAll(/^ {2}(\w+): (\w+Table);$/gm)];
  return Object.fromEntries(
    tables.map(([, table, type]) => [table, (interfaces.get(type ?? '') ?? []).sort()]),
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}
