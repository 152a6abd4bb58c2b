import type { Needs } from '#app/needs/needs.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { Area } from './area.ts';
import type { SearchEngine, SearchQuery } from './engine.ts';

const FULLY_ONLINE: TermSlug = 'online-program';

/** Of the same state and in no reach, those that are known to meet fully online, and are not known to miss another need. */
export async function countOnlineBeyond(
  engine: SearchEngine,
  query: SearchQuery,
  area: Area,
): Promise<number> {
  if (area.kind !== 'near' || !area.state) return 0;
  const { delivery: _, ...needs } = query.needs;
  const countIn = async (anchors: SearchQuery['anchors']) => {
    const asked = { ...query, anchors, needs, page: 1, size: 0, facets: ['delivery'] } as const;
    const { counts } = await engine.search({ ...asked, sort: 'name', certainty: 'all' });
    return counts.delivery?.[FULLY_ONLINE]?.yes ?? 0;
  };
  const place = { kind: 'state', state: area.state, withheldOnly: false } as const;
  const inState = await countIn({ care: query.anchors.care, place });
  return inState === 0 ? 0 : Math.max(0, inState - (await countIn(query.anchors)));
}

/** The same needs of a program that one goes to from home. */
export function needsOnline(needs: Needs): Needs {
  return { ...needs, delivery: [FULLY_ONLINE] };
}
