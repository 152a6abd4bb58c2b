import type { DetailSlug } from '../vocabulary/details.ts';
import type { TermSlug } from '../vocabulary/terms.ts';
import type { Basis } from './basis.ts';
import type { Aged } from './freshness/pass-over-lapsed.ts';
import type { PlanAcceptance } from './plan-acceptance.ts';
import type { ToldIn } from './rows-first.ts';
import type { Series } from './series.ts';

/**
 * What one series says of one listing. A term in none of the three lists is a box that the source
 * could have ticked and left empty.
 */
export interface Statement extends Aged {
  series: Series;
  release: string;
  rank: number;
  /** ISO date, or a bare year where the publisher gives no day. */
  asOf: string;
  yes: readonly TermSlug[];
  no: readonly TermSlug[];
  /** Terms on which this row could not speak: never asked, or not usable in this release or row. */
  silent: readonly TermSlug[];
  /** Remarks that are shown and never filtered. */
  details: readonly DetailSlug[];
  /** The rows that it is made from; absent where it answers each term by itself. */
  toldIn?: ToldIn;
  /** What it says of plans, and whose; only where it speaks of plans and of nothing else. */
  plans?: readonly PlanAcceptance[];
  /** Where it says that nobody new is taken now: that there is a waiting list. */
  hasWaitingList?: true;
  /** What a moderator's word rests on. */
  basis?: Basis;
  /** The last day on which it holds, where that is known. */
  holdsUntil?: string;
}
