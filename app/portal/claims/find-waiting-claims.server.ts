import type { Db } from '#db/connect.server.ts';
import { type ClaimState, STATES_FOR_MODERATORS } from './claim-states.ts';

/** What the moderators' queue shows of a claim. Its own page is `/moderate/claims/<key>`. */
export interface WaitingClaim {
  key: string;
  /** Of the listing. */
  name: string;
  isNew: boolean;
  /** `code-asked`: somebody is to be called or written to; `waiting`: it is to be decided. */
  state: Extract<ClaimState, 'code-asked' | 'waiting'>;
  since: string;
  /** The listing is managed by somebody, or others claim it as well. */
  isContested: boolean;
}

/** All that wait for a moderator, the longest waiting first. */
export async function findWaitingClaims(db: Db): Promise<WaitingClaim[]> {
  const rows = await db
    .selectFrom('claim')
    .leftJoin('listing', 'listing.id', 'claim.listing_id')
    .select((eb) => [
      'claim.key',
      'claim.name',
      'claim.state',
      'claim.changed_at',
      'claim.proposal',
      'listing.provider_id as holder',
      eb
        .selectFrom('claim as other')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('other.listing_id', '=', 'claim.listing_id')
        .whereRef('other.id', '!=', 'claim.id')
        .where('other.state', 'in', STATES_FOR_MODERATORS)
        .as('others'),
    ])
    .where('claim.state', 'in', STATES_FOR_MODERATORS)
    .orderBy('claim.changed_at')
    .orderBy('claim.id')
    .execute();
  return rows.map((row) => ({
    key: row.key,
    name: row.name,
    isNew: row.proposal !== null,
    state: row.state as WaitingClaim['state'],
    since: row.changed_at,
    isContested: row.holder !== null || (row.others ?? 0) > 0,
  }));
}
