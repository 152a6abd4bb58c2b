import type { RowCounts } from '#db/count-rows.server.ts';

/** Rows by table, a line each; the migrator's own tables are left out. */
export function rowTable(rows: RowCounts): string {
  const tables = Object.entries(rows).filter(([table]) => !table.startsWith('kysely_'));
  const width = Math.max(...tables.map(([table]) => table.length));
  return tables
    .map(([table, count]) => `  ${table.padEnd(width)} ${count.toLocaleString('en').padStart(11)}`)
    .join('\n');
}
