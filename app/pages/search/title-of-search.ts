import type { Messages } from '#app/language/messages.ts';
import { areaText } from './area-text.ts';
import { countOfAll } from './count-of-all.ts';
import type { PlaceTrouble, SearchData } from './load-search.server.ts';

export function titleOfSearch(data: SearchData | PlaceTrouble, messages: Messages): string {
  const { search } = messages;
  if (data.kind === 'trouble') return search.titleOfTrouble;
  return search.title(areaText(data.area, messages), countOfAll(data), data.state.page);
}
