import { type Db, versionOf } from './connect.server.ts';

/** In keys; what was read of so many stays well below what the search index takes. */
const MOST_KEPT = 1_000;

/** `day` is for what reads otherwise on another day. */
type ReadMany<Key, Value> = (db: Db, keys: readonly Key[], day?: string) => Promise<ReadonlyMap<Key, Value>>;

/**
 * Reads as `read` does, and keeps what it found until the database is written to or the day ends. In a transaction, and by a
 * connection that writes, nothing is kept. Who asks shares the values with all others, so that nobody may change them.
 */
export function keepUntilWritten<Key extends number | string, Value>(
  read: (db: Db, keys: readonly Key[], day: string) => Promise<ReadonlyMap<Key, Value>>,
): ReadMany<Key, Value> {
  const shelves = new WeakMap<Db, { label: string; values: Map<Key, Value | undefined> }>();
  return async (db, keys, day = '') => {
    const version = versionOf(db);
    if (version === undefined) return read(db, keys, day);
    const label = `${version} ${day}`;
    let shelf = shelves.get(db);
    if (shelf?.label !== label || shelf.values.size > MOST_KEPT) {
      shelf = { label, values: new Map() };
      shelves.set(db, shelf);
    }
    const { values } = shelf;
    const missing = keys.filter((key) => !values.has(key));
    if (missing.length > 0) {
      const found = await read(db, missing, day);
      for (const key of missing) values.set(key, found.get(key));
    }
    const kept = new Map<Key, Value>();
    for (const key of keys) {
      const value = values.get(key);
      if (value !== undefined) kept.set(key, value);
    }
    return kept;
  };
}
