import { isTermSlug, type TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';

/** A credential as a moderator last read it with its issuer. Days are ISO. */
export interface VerifiedCredential {
  term: TermSlug;
  number?: string;
  registeredName?: string;
  scope: string;
  status: string;
  readHow: string;
  readOn: string;
  expiresOn?: string;
  nextCheckOn: string;
}

export async function findVerifiedCredentials(db: Db, listingId: number): Promise<VerifiedCredential[]> {
  const rows = await db
    .selectFrom('verified_credential')
    .selectAll()
    .where('listing_id', '=', listingId)
    .orderBy('read_on', 'desc')
    .execute();
  return rows.flatMap((row) => {
    if (!isTermSlug(row.term)) return [];
    return [
      {
        term: row.term,
        scope: row.scope,
        status: row.status,
        readHow: row.read_how,
        readOn: row.read_on,
        nextCheckOn: row.next_check_on,
        ...(row.number === null ? {} : { number: row.number }),
        ...(row.registered_name === null ? {} : { registeredName: row.registered_name }),
        ...(row.expires_on === null ? {} : { expiresOn: row.expires_on }),
      },
    ];
  });
}

/** In place of what was read before of the same credential. */
export async function upsertVerifiedCredential(
  trx: Db,
  listingId: number,
  { term, ...read }: VerifiedCredential,
): Promise<void> {
  const columns = {
    number: read.number ?? null,
    registered_name: read.registeredName ?? null,
    scope: read.scope,
    status: read.status,
    read_how: read.readHow,
    read_on: read.readOn,
    expires_on: read.expiresOn ?? null,
    next_check_on: read.nextCheckOn,
  };
  await trx
    .insertInto('verified_credential')
    .values({ listing_id: listingId, term, ...columns })
    .onConflict((conflict) => conflict.columns(['listing_id', 'term']).doUpdateSet(columns))
    .execute();
}
