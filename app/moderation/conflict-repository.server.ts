import { sql } from 'kysely';
import { isTermSlug, type TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';

/** One source says yes where another says no. */
export interface Conflict {
  listingId: number;
  term: TermSlug;
  /** When the later of the two spoke: an ISO day or a bare year. */
  since: string;
}

/** More are not looked for: whoever has decided on these sees the next. */
export const MOST_CONFLICTS = 1_000;

/**
 * Terms on which an explicit no stands against a yes of equal or lower rank, or a program's word against a public source's,
 * and on which no moderator has spoken since. The oldest first. It reads all statements: keep what it finds.
 */
export async function findConflicts(db: Db): Promise<Conflict[]> {
  const { rows } = await sql<{ listingId: number; term: string; since: string }>`
    select denies.listing_id as listingId, denied.value as term, max(denies.as_of, affirms.as_of) as since
    from statement as denies
    join source as denier on denier.id = denies.source_id
    join statement as affirms on affirms.listing_id = denies.listing_id and affirms.id <> denies.id
    join source as affirmer on affirmer.id = affirms.source_id
    join listing on listing.id = denies.listing_id and listing.status = 'published',
    json_each(denies.no) as denied
    where denies.no <> '[]' and instr(affirms.yes, '"' || denied.value || '"') > 0
      and (denier.rank >= affirmer.rank or affirmer.series = 'provider')
      and denier.series <> 'moderator' and affirmer.series <> 'moderator'
      and not exists (
        select 1 from statement as found
        where found.listing_id = denies.listing_id and found.series = 'moderator' and found.scope = denied.value
          and found.as_of >= denies.as_of and found.as_of >= affirms.as_of
      )
    group by denies.listing_id, denied.value
    order by since, denies.listing_id, denied.value
    limit ${sql.lit(MOST_CONFLICTS)}`.execute(db);
  return rows.flatMap(({ listingId, term, since }) => (isTermSlug(term) ? [{ listingId, term, since }] : []));
}
