import type { DecodedSearch } from '#app/needs/search-url.ts';
import { findStateOfPoint } from '#app/places/find-state-of-point.server.ts';
import type { SearchEngine } from '#app/search/engine.ts';
import { findArea } from '#app/search/find-area.server.ts';
import { choicesIn, type WhichPlan } from '#app/vocabulary/payers/which-plan.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';

/** Several plans have the name that was typed: which of them is it? */
export interface WhichPlanData extends DecodedSearch {
  kind: 'which-plan';
  which: WhichPlan;
  /** Of the place that is searched, where it lies in one. */
  homeState?: string;
  /** Plans that are known to be sold there, in the order of the vocabulary. */
  local: TermSlug[];
  others: TermSlug[];
  /** What was typed, to be said on the page that follows. */
  read: string;
}

export async function loadWhichPlan(
  db: Db,
  engine: SearchEngine,
  decoded: DecodedSearch,
  { which, read }: { which: WhichPlan; read: string },
): Promise<WhichPlanData> {
  const homeState = await stateOf(db, engine, decoded);
  return {
    ...decoded,
    kind: 'which-plan',
    which,
    ...(homeState ? { homeState } : {}),
    ...choicesIn(which, homeState),
    read,
  };
}

async function stateOf(db: Db, engine: SearchEngine, { state }: DecodedSearch): Promise<string | undefined> {
  const area = await findArea(db, engine, state);
  if (area.kind === 'near' || area.kind === 'state') return area.state;
  return area.kind === 'around-you' ? findStateOfPoint(db, area.point) : undefined;
}
