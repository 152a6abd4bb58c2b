import type { Db } from '#db/connect.server.ts';
import { makePlaceBook, type PlaceBook } from './place-book.ts';

const BOOKS = new WeakMap<Db, Promise<PlaceBook>>();

/** The cities of a database, read once: they change only where a migration seeds them anew. */
export function placeBookOf(db: Db): Promise<PlaceBook> {
  const known = BOOKS.get(db);
  if (known) return known;
  const book = readCities(db).then(makePlaceBook);
  BOOKS.set(db, book);
  book.catch(() => BOOKS.delete(db));
  return book;
}

function readCities(db: Db) {
  return db.selectFrom('place').select(['name', 'key', 'state', 'zips']).where('kind', '=', 'city').execute();
}

/** The first ZIP codes that begin so, with their city: "802" gives 80201, 80202 and on. */
export function zipsBeginning(
  db: Db,
  digits: string,
  most: number,
): Promise<{ zip: string | null; name: string; state: string }[]> {
  return db
    .selectFrom('place')
    .select(['zip', 'name', 'state'])
    .where('kind', '=', 'zip')
    .where('zip', '>=', digits)
    .where('zip', '<', `${digits}:`)
    .orderBy('zip')
    .limit(most)
    .execute();
}
