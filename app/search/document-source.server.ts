import type { Db } from '#db/connect.server.ts';
import {
  findSearchRowsAfter,
  findSearchRowsOf,
  type SearchRows,
} from '../listings/search-row-repository.server.ts';
import type { SearchDocument } from './document.ts';
import { documentOf } from './make-document.ts';

const LISTINGS_A_READ = 250;

/** The documents of all published listings, in the order of their ids. */
export async function* readAllDocuments(db: Db): AsyncGenerator<SearchDocument> {
  for (let after = 0; ; ) {
    const rows = await findSearchRowsAfter(db, after, LISTINGS_A_READ);
    const last = rows.listings.at(-1);
    if (!last) return;
    yield* documentsOf(rows);
    after = last.id;
  }
}

/** The documents of these listings; one that is gone or not published has none. */
export async function readDocuments(db: Db, ids: readonly number[]): Promise<SearchDocument[]> {
  return documentsOf(await findSearchRowsOf(db, ids));
}

function documentsOf({ listings, statements }: SearchRows): SearchDocument[] {
  return listings.map((listing) => documentOf(listing, statements.get(listing.id) ?? []));
}
