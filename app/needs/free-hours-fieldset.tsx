import { useMessages } from '#app/language/use-messages.ts';
import { sayTimes } from '#app/listings/say-track.ts';
import { DAY_PARTS, PARTS_OF_DAY } from '#app/schedule-fit/day-parts.ts';
import { type FreeWord, readSpanWord } from '#app/schedule-fit/free-hours.ts';
import { PaintedWeek } from './painted-week.tsx';

interface FreeProps {
  free: readonly FreeWord[];
}

interface FreeHoursFieldsetProps extends FreeProps {
  legend: string;
  hint: string;
}

/** When someone is free, as 21 parts of the week; the script that paints half hours takes their place. */
export function FreeHoursFieldset({ legend, hint, free }: FreeHoursFieldsetProps) {
  return (
    <fieldset className="own-week" data-own-week>
      <legend>{legend}</legend>
      <p className="quiet">{hint}</p>
      <PartsTable free={free} />
      <OtherHours free={free} />
      <PaintedWeek free={free} />
    </fieldset>
  );
}

function PartsTable({ free }: FreeProps) {
  const { ownWeek, program } = useMessages();
  const { fields } = ownWeek;
  return (
    <table className="parts-of-week">
      <thead>
        <tr>
          <td />
          {PARTS_OF_DAY.map(({ part, startsAt, endsAt }) => (
            <th key={part} scope="col">
              {fields.parts[part]}
              <span className="quiet"> {fields.span(program.clock(startsAt), program.clock(endsAt))}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.days.map((day, weekday) => (
          <tr key={day}>
            <th scope="row">{day}</th>
            {DAY_PARTS.filter((each) => each.weekday === weekday).map(({ word, part }) => (
              <td key={word}>
                <label className="check">
                  <input
                    type="checkbox"
                    name="free"
                    value={word}
                    defaultChecked={free.includes(word)}
                    aria-label={fields.box(day, fields.parts[part])}
                  />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Free hours that are no whole part of a day, each to be taken off. */
function OtherHours({ free }: FreeProps) {
  const messages = useMessages();
  const { fields } = messages.ownWeek;
  const spans = free.flatMap((word) => {
    const span = readSpanWord(word);
    return span ? [{ word, ...span }] : [];
  });
  if (spans.length === 0) return null;
  return (
    <div className="other-hours" id="other-hours">
      <p className="quiet">{fields.also}</p>
      {spans.map(({ word, weekday, startsAt, endsAt }) => (
        <label className="check" key={word}>
          <input type="checkbox" name="free" value={word} defaultChecked />
          <span>{fields.alsoBox(fields.days[weekday] ?? '', sayTimes({ startsAt, endsAt }, messages))}</span>
        </label>
      ))}
    </div>
  );
}
