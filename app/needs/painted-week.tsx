import { useMessages } from '#app/language/use-messages.ts';
import { DAYS } from '#app/schedule-fit/day-parts.ts';
import { slotsOfFreeHours } from '#app/schedule-fit/free-hours.ts';
import { SLOTS_IN_DAY, slotNumbers } from '#app/schedule-fit/week-slots.ts';
import type { SearchState } from './search-state.ts';

/** The hours of a day that are painted; what is free at others stays so. */
const FIRST_SLOT = 12;
const LAST_SLOT = 47;

/** Holds what the script needs that paints half hours, which draws the week by itself. Empty without it. */
export function PaintedWeek({ free }: { free: SearchState['free'] }) {
  const { ownWeek, program, schedule } = useMessages();
  const { paint, fields } = ownWeek;
  const slots = Array.from({ length: SLOTS_IN_DAY + 1 }, (_, slot) => slot);
  const words = {
    ...paint,
    days: fields.days,
    shortDays: schedule.days,
    dayWords: DAYS,
    times: slots.map((slot) => program.clock(30 * slot)),
    first: FIRST_SLOT,
    last: LAST_SLOT,
  };
  return (
    <div
      id="painted-week"
      data-painted-week={JSON.stringify(words)}
      data-free={slotNumbers(slotsOfFreeHours(free)).join(' ')}
    />
  );
}
