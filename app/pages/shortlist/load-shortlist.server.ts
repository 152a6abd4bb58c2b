import type { DecodedCompare } from '#app/compare/compare-url.ts';
import { findNamesOf } from '#app/compare/find-names.server.ts';
import { loadPicked, type Picked } from '#app/compare/load-picked.server.ts';
import type { NeedRow } from '#app/needs/need-rows.ts';
import { findOwnWordsOf } from '#app/portal/editing/find-own-words.server.ts';
import type { Db } from '#db/connect.server.ts';

export interface ShortlistData extends DecodedCompare {
  /** In the order of the address. */
  items: { picked: Picked; needs: NeedRow[] }[];
}

/** The programs that the address names. What its reader notes about them never comes here. */
export async function loadShortlist(db: Db, decoded: DecodedCompare, now: Date): Promise<ShortlistData> {
  const loaded = await loadPicked(db, decoded, now, findOwnWordsOf);
  return {
    ...decoded,
    picks: loaded.map(({ picked }) => picked.pick),
    beyond: await findNamesOf(db, decoded.beyond),
    items: loaded.map(({ picked, needs }) => ({ picked, needs })),
  };
}
