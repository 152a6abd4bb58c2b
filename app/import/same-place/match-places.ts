import { movedLinks } from './moved-pass.ts';
import { namePass } from './name-pass.ts';
import { renamedPairs, sameOrganizationPairs } from './only-pairs.ts';
import type { KnownPlace, MatchResult, PlaceRecord } from './place-record.ts';
import { openPool } from './pool.ts';
import { registerLinks } from './register-pass.ts';
import { blockKeys, recordSide } from './sides.ts';
import { withheldLinks } from './withheld-pass.ts';

/**
 * Links the rows of one release to listings, one to one. A listing that holds a row of this release already
 * takes none. The order of both lists changes nothing.
 */
export function matchPlaces(incoming: readonly PlaceRecord[], known: readonly KnownPlace[]): MatchResult {
  const releases = new Set(incoming.map(({ series, release }) => `${series}|${release}`));
  const allIncoming = incoming.map(recordSide);
  const allKnown = new Map(known.map(({ listingId, records }) => [listingId, records.map(recordSide)]));
  const free = [...allKnown].filter(
    ([, sides]) => !sides.some(({ record }) => releases.has(`${record.series}|${record.release}`)),
  );
  const pool = openPool(allIncoming, new Map(free));

  pool.take(registerLinks(pool), []);
  const street = namePass(pool, blockKeys.street, 'street');
  pool.take(street.links, street.ambiguous);
  pool.take(
    sameOrganizationPairs(pool).map(({ tieBreak: _, ...link }) => link),
    [],
  );
  pool.take(
    renamedPairs(pool).map(({ tieBreak: _, ...link }) => link),
    [],
  );
  const house = namePass(pool, blockKeys.housePhone, 'house-phone');
  pool.take(house.links, house.ambiguous);
  const state = namePass(pool, blockKeys.statePhone, 'state-street');
  pool.take(state.links, state.ambiguous);
  pool.take(movedLinks(pool, allIncoming, allKnown), []);
  pool.take(withheldLinks(pool, allIncoming, allKnown), []);
  return pool.result;
}
