import { useMessages } from '#app/language/use-messages.ts';
import { sayTimes } from '#app/listings/say-track.ts';
import { type SearchState, TRAVEL_MINUTES } from '#app/needs/search-state.ts';
import { DAY_PARTS, PARTS_OF_DAY } from '#app/schedule-fit/day-parts.ts';
import { readSpanWord } from '#app/schedule-fit/free-hours.ts';
import { PaintedWeek } from './painted-week.tsx';

/** When the visitor is free, as 21 parts of the week, how far it is, and when they can start. */
export function OwnWeekFields({ state }: { state: SearchState }) {
  const { ownWeek } = useMessages();
  const { fields } = ownWeek;
  return (
    <>
      <fieldset className="own-week" data-own-week>
        <legend>{fields.heading}</legend>
        <p className="quiet">{fields.hint}</p>
        <PartsTable free={state.free} />
        <OtherHours free={state.free} />
        <PaintedWeek free={state.free} />
      </fieldset>
      <div>
        <label className="label" htmlFor="travel">
          {fields.travel}
        </label>
        <p className="quiet" id="travel-hint">
          {fields.travelHint}
        </p>
        <select
          className="select"
          id="travel"
          name="travel"
          defaultValue={String(state.travelMinutes)}
          aria-describedby="travel-hint"
        >
          {TRAVEL_MINUTES.map((minutes) => (
            <option key={minutes} value={minutes}>
              {fields.minutes(minutes)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="label" htmlFor="start">
          {fields.start}
        </label>
        <p className="quiet" id="start-hint">
          {fields.startHint}
        </p>
        <input
          className="text-field"
          id="start"
          name="start"
          type="date"
          defaultValue={state.startFrom}
          aria-describedby="start-hint"
        />
      </div>
    </>
  );
}

interface FreeProps {
  free: SearchState['free'];
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
