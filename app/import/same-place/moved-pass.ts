import { groupByKeys } from './group-by-keys.ts';
import { cityKey } from './place-keys.ts';
import type { Link } from './place-record.ts';
import type { Pool } from './pool.ts';
import type { RecordSide } from './sides.ts';
import { surveyOf } from './survey-of.ts';

const MOVED_SCORE = 0.5;

/** Without a street there is no move to see; without a city or a main phone, nothing to follow it by. */
function townPhone({ keys, record }: RecordSide): string[] {
  const city = cityKey(record.city);
  if (keys.street === '' || keys.mainPhone === '' || city === '') return [];
  return [`${surveyOf(record.series)}|${keys.mainPhone}|${city}|${record.state}`];
}

interface Known {
  listingId: number;
  side: RecordSide;
}

/** The one listing with this full name, or undefined where there is none or more than one. */
function onlyNamesake(name: string, known: readonly Known[]): number | undefined {
  const [first, ...others] = new Set(
    known.filter(({ side }) => side.names.full.compact === name).map(({ listingId }) => listingId),
  );
  return others.length === 0 ? first : undefined;
}

/**
 * Within one survey, a place that kept its full name, main phone and city but changed its street. Each
 * edition must hold that name once: an organization with several sites is not followed.
 */
export function movedLinks(
  pool: Pool,
  allIncoming: readonly RecordSide[],
  allKnown: ReadonlyMap<number, readonly RecordSide[]>,
): Link[] {
  const incomingByTown = groupByKeys(allIncoming, townPhone);
  const known = [...allKnown].flatMap(([listingId, sides]) =>
    sides.map((side): Known => ({ listingId, side })),
  );
  const knownByTown = groupByKeys(known, ({ side }) => townPhone(side));
  const links: Link[] = [];
  for (const side of pool.incoming.values()) {
    const [key] = townPhone(side);
    const name = side.names.full.compact;
    if (key === undefined || name === '') continue;
    const listingId = onlyNamesake(name, knownByTown.get(key) ?? []);
    if (listingId === undefined || !pool.known.has(listingId)) continue;
    const namesakes = (incomingByTown.get(key) ?? []).filter((other) => other.names.full.compact === name);
    if (namesakes.length > 1) continue;
    links.push({ recordId: side.record.id, listingId, rule: 'moved', score: MOVED_SCORE, kind: 'moved' });
  }
  const claims = groupByKeys(links, ({ listingId }) => [String(listingId)]);
  return links.filter(({ listingId }) => claims.get(String(listingId))?.length === 1);
}
