import type { Messages } from '#app/language/messages.ts';
import type { Sort } from '#app/needs/needs.ts';

export interface PlaceInOrder {
  /** How many needs the listing meets, of how many asked for. */
  met: number;
  asked: number;
  sort: Sort;
  /** The first of all that meet everything. */
  isFirst: boolean;
}

/** Why a listing stands where it stands, in one sentence. */
export function whyHere({ met, asked, sort, isFirst }: PlaceInOrder, { search }: Messages): string {
  const words = search.card;
  if (asked === 0) return `${words.why} ${words.justInOrder[sort]}`;
  if (met === 0) return `${words.why} ${words.justInOrder[sort]} ${words.askRest}`;
  if (met < asked) return `${words.why} ${words.meetsSome(met, asked)}`;
  return `${words.why} ${isFirst && sort === 'nearest' ? words.nearestOfAll : words.inOrder[sort]}`;
}
