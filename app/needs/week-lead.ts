import type { OfficeHoursDay } from '#app/listings/listing.ts';
import { type LeadPart, type OfficeLead, officeLead } from '#app/listings/office-lead.ts';
import { DAY_PARTS } from '#app/schedule-fit/day-parts.ts';
import { type FreeWord, slotsOfFreeHours } from '#app/schedule-fit/free-hours.ts';
import { hasSlot, type WeekSlots } from '#app/schedule-fit/week-slots.ts';

const SATURDAY = 5;
const LEAD_PARTS: readonly LeadPart[] = ['evening', 'weekend', 'morning'];

/**
 * What the hours of an office hint at on the days and parts of the day that are free: the likeliest. Undefined where they
 * hint at nothing.
 */
export function weekLead(
  officeHours: readonly OfficeHoursDay[],
  free: readonly FreeWord[],
): OfficeLead | undefined {
  if (officeHours.length === 0) return undefined;
  const slots = slotsOfFreeHours(free);
  const leads = LEAD_PARTS.flatMap((part) => {
    const days = freeDays(part, slots);
    return (
      officeLead(
        officeHours.filter(({ weekday }) => days.has(weekday)),
        [part],
      ) ?? []
    );
  });
  return leads.find(({ likely }) => likely) ?? leads[0];
}

/** The days of which some of the part is free. */
function freeDays(part: LeadPart, slots: WeekSlots): Set<number> {
  const days = new Set<number>();
  for (const each of DAY_PARTS) {
    const isWeekend = each.weekday >= SATURDAY;
    if (part === 'weekend' ? !isWeekend : isWeekend || each.part !== part) continue;
    for (let slot = each.from; slot < each.to; slot++) if (hasSlot(slots, slot)) days.add(each.weekday);
  }
  return days;
}
