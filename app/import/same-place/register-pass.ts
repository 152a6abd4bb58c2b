import type { Link } from './place-record.ts';
import type { Pool } from './pool.ts';

const REGISTER_SCORE = 100;

/** A register's own identifier outlives its releases: the listing that holds it goes on. */
export function registerLinks(pool: Pool): Link[] {
  const holders = new Map<string, number[]>();
  for (const [listingId, sides] of pool.known) {
    for (const id of new Set(
      sides.flatMap(({ record }) => (record.registerId ? [`${record.series}|${record.registerId}`] : [])),
    )) {
      holders.set(id, [...(holders.get(id) ?? []), listingId]);
    }
  }
  const links: Link[] = [];
  const taken = new Set<number>();
  const incoming = [...pool.incoming.values()].sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  for (const { record } of incoming) {
    if (!record.registerId) continue;
    const free = (holders.get(`${record.series}|${record.registerId}`) ?? []).filter((id) => !taken.has(id));
    const listingId = free.sort((a, b) => a - b)[0];
    if (listingId === undefined) continue;
    taken.add(listingId);
    links.push({
      recordId: record.id,
      listingId,
      rule: 'register-id',
      score: REGISTER_SCORE,
      kind: 'register-id',
    });
  }
  return links;
}
