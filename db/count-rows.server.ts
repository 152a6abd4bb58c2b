import type Sqlite from 'better-sqlite3';

/** Rows by table, in the order of the tables' names. */
export type RowCounts = Readonly<Record<string, number>>;

export function countRows(connection: Sqlite.Database): RowCounts {
  const tables = connection
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name",
    )
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((table) => {
      const name = `"${table.replaceAll('"', '""')}"`;
      return [table, connection.prepare(`select count(*) from ${name}`).pluck().get() as number];
    }),
  );
}
