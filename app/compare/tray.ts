import { createContext, useContext } from 'react';
import type { SearchState } from '#app/needs/search-state.ts';
import { searchHref } from '#app/needs/search-url.ts';
import { withPicks } from './picks.ts';

/** What a visitor has picked so far. The address of each page carries it on. */
export interface Tray {
  /** Listed programs in the order of picking. */
  picked: readonly { pick: string; name: string }[];
  /** More were picked than stand side by side. */
  isOverfull: boolean;
}

const TrayContext = createContext<Tray>({ picked: [], isOverfull: false });

export const TrayProvider = TrayContext.Provider;

export function useTray(): Tray {
  return useContext(TrayContext);
}

export function picksOf({ picked }: Tray): string[] {
  return picked.map(({ pick }) => pick);
}

/** Makes the addresses of searches, which carry the picks on. */
export function useSearchHref(): (state: SearchState) => string {
  const picks = picksOf(useTray());
  return (state) => withPicks(searchHref(state), picks);
}

/** A program's page, which goes on saying what was asked and picked. */
export function useProgramHref(state: SearchState): (slug: string) => string {
  const picks = picksOf(useTray());
  const query = searchHref(state).slice('/search'.length);
  return (slug) => withPicks(`/programs/${slug}${query}`, picks);
}
