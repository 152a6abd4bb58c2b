import { createHash } from 'node:crypto';
import type { SourceRow } from './source-row.ts';

/**
 * Rows of one release that share a key get "#2", "#3" behind it, in the order of their whole content, so that
 * the order of rows in the file does not matter.
 */
export function numberRepeatedKeys(rows: readonly SourceRow[]): void {
  const byKey = new Map<string, SourceRow[]>();
  for (const row of rows) {
    const sharing = byKey.get(row.key);
    if (sharing) sharing.push(row);
    else byKey.set(row.key, [row]);
  }
  for (const sharing of byKey.values()) {
    if (sharing.length === 1) continue;
    const inOrder = sharing.map((row) => ({ row, content: JSON.stringify(row.raw) }));
    inOrder.sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0));
    for (const [index, { row }] of inOrder.entries()) if (index > 0) row.key += `#${index + 1}`;
  }
}

/** Changes when the row changes, or when the vocabulary reads it in another way. Hexadecimal. */
export function checksumOf(row: SourceRow): string {
  const { rowNumber: _, ...content } = row;
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
