import { type DecodedSearch, decodeSearch, searchHref } from '#app/needs/search-url.ts';
import { takePicks, withPicks } from './picks.ts';

/** The pages that speak of picked programs and of what was asked of them. */
export type PicksPage = '/compare' | '/compare.csv' | '/print' | '/call-plan' | '/shortlist';

export interface DecodedCompare extends DecodedSearch {
  picks: string[];
  beyond: string[];
  /** Equal rows are left out. */
  onlyDifferences: boolean;
  /** In large type, for paper. */
  isLarge: boolean;
}

/** How a page shows itself: each is on where its parameter has its word. */
const VIEWS = { onlyDifferences: ['show', 'differences'], isLarge: ['type', 'large'] } as const;

/** Total: the picks, what was asked of them in the words of the search page, and how the page shows itself. */
export function decodeCompare(params: URLSearchParams, most?: number): DecodedCompare {
  const { picks, beyond, rest } = takePicks(params, most);
  const takeView = ([name, word]: readonly [string, string]) => {
    const isOn = rest.get(name)?.trim().toLowerCase() === word;
    if (isOn) rest.delete(name);
    return isOn;
  };
  const onlyDifferences = takeView(VIEWS.onlyDifferences);
  const isLarge = takeView(VIEWS.isLarge);
  return { picks, beyond, onlyDifferences, isLarge, ...decodeSearch(rest) };
}

export type PicksAddress = Pick<DecodedCompare, 'state'> &
  Partial<Pick<DecodedCompare, keyof typeof VIEWS>> & { picks: readonly string[] };

/** The address of a page about these programs. */
export function picksHref(page: PicksPage, { picks, state, ...views }: PicksAddress): string {
  const on = (Object.keys(VIEWS) as (keyof typeof VIEWS)[]).filter((view) => views[view]);
  const query = on.map((view) => VIEWS[view].join('=')).join('&');
  const href = searchHref(state).replace('/search', page);
  return withPicks(query === '' ? href : `${href}${href.includes('?') ? '&' : '?'}${query}`, picks);
}
