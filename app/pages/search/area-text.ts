import type { Messages } from '#app/language/messages.ts';
import type { Area } from '#app/search/area.ts';
import { findState } from '#app/vocabulary/states.ts';

export function stateName(code: string): string {
  return findState(code)?.name ?? code;
}

/** Where the search looks, as its heading says it. */
export function areaText(area: Area, { search }: Messages): string {
  switch (area.kind) {
    case 'near':
      return search.within(area.miles, area.name);
    case 'around-you':
      return search.within(area.miles, search.aroundYou);
    case 'state':
      return area.withheldOnly
        ? search.inStateWithheld(stateName(area.state))
        : search.inState(stateName(area.state));
    case 'anywhere':
      return search.anywhere;
  }
}
