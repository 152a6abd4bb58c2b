import { type Db, versionOf } from './connect.server.ts';

/** In keys; what was read of so many stays well below what the search index takes. */
const MOST_KEPT = 1_000;

type ReadMany<Value> = (db: Db, ids: readonly number[], day: string) => Promise<ReadonlyMap<number, Value>>;

/**
 * Reads as `read` does, and keeps what it found until the database is written to or the day ends. In a transaction, and by a
 * connection that writes, nothing is kept. Who asks shares the values with all others, so that nobody may change them.
 */
export function keepUntilWritten<Value>(read: ReadMany<Value>): ReadMany<Value> {
  const shelves = new WeakMap<Db, { label: string; values: Map<number, Value | undefined> }>();
  return async (db, ids, day) => {
    const version = versionOf(db);
    if (version === undefined) return read(db, ids, day);
    const label = `${version} ${day}`;
    let shelf = shelves.get(db);
    if (shelf?.label !== label || shelf.values.size > MOST_KEPT) {
      shelf = { label, values: new Map() };
      shelves.set(db, shelf);
    }
    const { values } = shelf;
    const missing = ids.filter((id) => !values.has(id));
    if (missing.length > 0) {
      const found = await read(db, missing, day);
      for (const id of missing) values.set(id, found.get(id));
    }
    const kept = new Map<number, Value>();
    for (const id of ids) {
      const value = values.get(id);
      if (value !== undefined) kept.set(id, value);
    }
    return kept;
  };
}
