import Sqlite from 'better-sqlite3';
import type { Db } from '#db/connect.server.ts';
import { makeAccount, signedInCookie } from '../fixtures/made-accounts.ts';
import type { Caller, Cell, Owner } from './route-callers.ts';

export interface Prepared {
  cell: Cell;
  cookie: string | undefined;
}

/** Accounts made for one call: who calls, and another person. */
export async function makeCell(db: Db, caller: Caller, owner: Owner): Promise<Prepared> {
  const other = await makeAccount(db);
  await signedInCookie(db, other.id);
  if (caller === 'visitor') {
    return { cell: { db, callerId: undefined, otherId: other.id, ownerId: other.id }, cookie: undefined };
  }
  const { id } = await makeAccount(db, caller === 'provider' ? 'provider' : 'moderator');
  const cookie = await signedInCookie(db, id, caller === 'moderator');
  return { cell: { db, callerId: id, otherId: other.id, ownerId: owner === 'own' ? id : other.id }, cookie };
}

/** Opens the database for reading alone, with the columns of each table. */
function openTables(file: string) {
  const connection = new Sqlite(file, { readonly: true });
  const names = connection
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name")
    .pluck()
    .all() as string[];
  const tables = names.map((table) => ({
    table,
    columns: (connection.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name),
  }));
  return { connection, tables };
}

/** Every row of every table that is this account's. */
export function rowsOf(file: string, accountId: number): unknown[] {
  const { connection, tables } = openTables(file);
  const rows = tables.flatMap(({ table, columns }) => {
    const by = table === 'account' ? 'id' : columns.find((name) => name === 'account_id');
    return by ? connection.prepare(`select * from "${table}" where ${by} = ?`).all(accountId) : [];
  });
  connection.close();
  return rows;
}

/** The names of all columns of all tables. */
export function columnNames(file: string): string[] {
  const { connection, tables } = openTables(file);
  connection.close();
  return [...new Set(tables.flatMap(({ columns }) => columns))];
}

/** Every cell of the database that holds a text: its table, column and value. */
export function findText(file: string, text: string): string[] {
  const { connection, tables } = openTables(file);
  const found = tables.flatMap(({ table, columns }) =>
    columns.flatMap((column) =>
      connection
        .prepare(`select '${table}.${column} ' || "${column}" from "${table}" where instr("${column}", ?)`)
        .pluck()
        .all(text),
    ),
  );
  connection.close();
  return found as string[];
}
