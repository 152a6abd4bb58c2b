import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';

/** Per connection: a set never changes, so it is read and parsed once. */
const READ = new WeakMap<Db, Map<number, readonly TermSlug[]>>();

/** The sets of terms that statements are silent on, by id: a few hundred in a nation's directory. */
export async function findSilences(
  db: Db,
  ids: Iterable<number>,
): Promise<ReadonlyMap<number, readonly TermSlug[]>> {
  const known = READ.get(db) ?? new Map<number, readonly TermSlug[]>();
  READ.set(db, known);
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  if (missing.length > 0) {
    const rows = await db.selectFrom('silence').selectAll().where('id', 'in', missing).execute();
    for (const { id, terms } of rows) known.set(id, JSON.parse(terms));
  }
  return known;
}
