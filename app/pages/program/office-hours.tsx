import { ValueRow } from '#app/design/value-row.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import type { OfficeHoursDay } from '#app/listings/listing.ts';
import { MINUTES_A_DAY, spansOf } from '#app/listings/office-hour-spans.ts';
import { saySource } from '#app/listings/say-source.ts';

/** When the office is open. It is never read as the time of a session. */
export function OfficeHours({ days }: { days: readonly OfficeHoursDay[] }) {
  const messages = useMessages();
  const { officeHours, weekdays, clock } = messages.program;
  if (days.length === 0) return null;
  return (
    <>
      <h3>{officeHours.name}</h3>
      <p>{officeHours.note}</p>
      <dl className="fact-list">
        {spansOf(days).map(({ first, last, opensAt, closesAt, series, asOf }) => (
          <ValueRow
            key={`${first} ${opensAt}`}
            name={officeHours.days(weekdays[first] ?? '', weekdays[last] ?? '')}
            value={
              opensAt === 0 && closesAt === MINUTES_A_DAY
                ? officeHours.allDay
                : officeHours.hours(clock(opensAt), clock(closesAt))
            }
            source={saySource({ how: 'said', series, asOf }, messages)}
          />
        ))}
      </dl>
    </>
  );
}
