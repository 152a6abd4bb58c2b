import type { Messages } from '#app/language/messages.ts';
import { SHARED_NAMES } from '#app/vocabulary/payers/which-plan.ts';
import { areaText } from './area-text.ts';
import { countOfAll } from './count-of-all.ts';
import type { PlaceTrouble, SearchData } from './load-search.server.ts';
import type { WhichPlanData } from './load-which-plan.server.ts';

export function titleOfSearch(data: SearchData | PlaceTrouble | WhichPlanData, messages: Messages): string {
  const { search, plans } = messages;
  if (data.kind === 'which-plan') return plans.choosePlan.title(SHARED_NAMES[data.which].name);
  if (data.kind === 'trouble') return search.titleOfTrouble;
  return search.title(areaText(data.area, messages), countOfAll(data), data.state.page);
}
