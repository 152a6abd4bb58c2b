import type { Actor } from '#app/accounts/actor.ts';
import { requirePermission } from '#app/accounts/require-permission.server.ts';
import {
  findCountsSince,
  findFirstCountedDay,
} from '#app/listings/counts/listing-count-repository.server.ts';
import { type ToldDay, type ToldWeek, tellDays, tellWeeks } from '#app/listings/counts/shown-counts.ts';
import { dayOf, daysAfter } from '#app/listings/freshness/shelf-life.ts';
import { fullName } from '#app/listings/full-name.ts';
import { requireManaged } from '#app/portal/organizations/require-managed.server.ts';
import type { Db } from '#db/connect.server.ts';

const DAYS_SHOWN = 14;
const WEEKS_SHOWN = 13;
const DAYS_A_WEEK = 7;

export interface CountsView {
  name: string;
  /** The newest first; none before the first day on which this site counted. */
  days: ToldDay[];
  weeks: ToldWeek[];
}

/** How often a listing was seen, for those who manage it; throws the answer for everybody else. */
export async function loadCounts(
  db: Db,
  actor: Actor,
  publicId: string | undefined,
  request: Request,
  now: Date,
): Promise<CountsView> {
  const { listing, staff } = await requireManaged(db, actor, publicId, request);
  requirePermission(actor, 'listing.see-counts', staff, request);
  const { name, program } = listing;
  const shown = { name: fullName({ name, program }) };
  const today = dayOf(now);
  const first = await findFirstCountedDay(db);
  if (first === undefined) return { ...shown, days: [], weeks: [] };
  const from = daysAfter(today, -WEEKS_SHOWN * DAYS_A_WEEK);
  const begin = first > from ? first : from;
  const days = tellDays(await findCountsSince(db, listing.id, begin), begin, today);
  return { ...shown, days: days.slice(0, DAYS_SHOWN), weeks: tellWeeks(days).slice(0, WEEKS_SHOWN) };
}
