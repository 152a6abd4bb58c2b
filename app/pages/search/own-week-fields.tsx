import { useMessages } from '#app/language/use-messages.ts';
import { FreeHoursFieldset } from '#app/needs/free-hours-fieldset.tsx';
import { type SearchState, TRAVEL_MINUTES } from '#app/needs/search-state.ts';

/** When the visitor is free, how far it is, and when they can start. */
export function OwnWeekFields({ state }: { state: SearchState }) {
  const { fields } = useMessages().ownWeek;
  return (
    <>
      <FreeHoursFieldset legend={fields.heading} hint={fields.hint} free={state.free} />
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
