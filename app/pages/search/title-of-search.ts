import type { Messages } from '#app/language/messages.ts';
import { areaText } from './area-text.ts';
import type { PlaceTrouble, SearchData } from './load-search.server.ts';

export function titleOfSearch(data: SearchData | PlaceTrouble, messages: Messages): string {
  const { search } = messages;
  if (data.kind === 'trouble') return search.titleOfTrouble;
  const { state, total, area } = data;
  const all = total.yes + (state.certainty === 'sure' ? 0 : total.open);
  return search.title(areaText(area, messages), all, state.page);
}
