import type { Db } from '#db/connect.server.ts';
import { readAllDocuments } from '../document-source.server.ts';
import { indexDocument } from './index-document.ts';
import type { IndexWriter } from './index-writer.server.ts';

/** How an index differs from the database. */
export interface IndexDifferences {
  /** Documents in the index. */
  held: number;
  /** Published listings. */
  published: number;
  missing: number[];
  /** Listings that are not published any more. */
  superfluous: number[];
  /** Held as they were, or as somebody else made them. */
  different: number[];
}

export const differingIds = ({ missing, superfluous, different }: IndexDifferences): number[] => [
  ...missing,
  ...superfluous,
  ...different,
];

/** Compares every document of the index with its listing, by checksum. Changes made meanwhile count as differences. */
export async function verifyIndex(db: Db, writer: IndexWriter, uid = writer.uid): Promise<IndexDifferences> {
  const held = new Map<number, string>();
  for await (const { id, checksum } of writer.readChecksums(uid)) held.set(id, checksum);
  const found: IndexDifferences = {
    held: held.size,
    published: 0,
    missing: [],
    superfluous: [],
    different: [],
  };
  for await (const document of readAllDocuments(db)) {
    found.published++;
    const checksum = held.get(document.id);
    held.delete(document.id);
    if (checksum === undefined) found.missing.push(document.id);
    else if (checksum !== indexDocument(document).checksum) found.different.push(document.id);
  }
  found.superfluous.push(...held.keys());
  return found;
}
