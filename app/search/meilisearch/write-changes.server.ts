import type { Db } from '#db/connect.server.ts';
import { findChangesAfter } from '../../listings/listing-change-repository.server.ts';
import { readDocuments } from '../document-source.server.ts';
import type { RefusedListing } from '../search-index-repository.server.ts';
import { indexDocuments } from './index-document.ts';
import type { IndexWriter } from './index-writer.server.ts';

const CHANGES_A_READ = 2_000;

export interface WrittenChanges {
  /** The last change that was written. */
  cursor: number;
  listingIds: number[];
  refused: RefusedListing[];
}

/** Brings the next changes into an index, a few thousand at most. No listings: there were none. */
export async function writeChanges(
  db: Db,
  writer: IndexWriter,
  { cursor, uid = writer.uid }: { cursor: number; uid?: string },
): Promise<WrittenChanges> {
  const { upTo, listingIds } = await findChangesAfter(db, cursor, CHANGES_A_READ);
  if (listingIds.length === 0) return { cursor, listingIds, refused: [] };
  const documents = await readDocuments(db, listingIds);
  const present = new Set(documents.map(({ id }) => id));
  await writer.remove(
    listingIds.filter((id) => !present.has(id)),
    uid,
  );
  const made = indexDocuments(documents);
  const refused = [...made.refused, ...(await writer.put(made.documents, uid))];
  // Refused as it is now, it must not be found as it was.
  await writer.remove(
    refused.map(({ id }) => id),
    uid,
  );
  return { cursor: upTo, listingIds, refused };
}
