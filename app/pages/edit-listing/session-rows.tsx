import type { ReactNode } from 'react';
import { TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { BLANK_ROW, MOST_ROWS, type SessionRow } from '#app/portal/editing/timetable/timetable-value.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';

interface SessionRowsProps {
  /** The number of the track, from 1. */
  track: string;
  rows: readonly SessionRow[];
  problemOf: (field: string) => string | undefined;
}

/** Days and times of a track, and one line more to fill in. */
export function SessionRows({ track, rows, problemOf }: SessionRowsProps) {
  const { timetable } = useMessages().editingTables;
  const isRoom = rows.length > 0 && rows.length < MOST_ROWS;
  const shown = rows.length > 0 ? rows : [BLANK_ROW];
  return (
    <>
      {shown.map((row, index) => {
        const at = index + 1;
        return (
          <SessionFields key={at} track={track} at={at} row={row} problemOf={problemOf}>
            {rows.length > 1 && (
              <button className="link" type="submit" name="intent" value={`remove-row-${track}-${at}`}>
                {timetable.fewer}
                <span className="spoken"> {at}</span>
              </button>
            )}
          </SessionFields>
        );
      })}
      {rows.length === 0 && (
        <button className="button plain small" type="submit" name="intent" value="more">
          {timetable.more}
        </button>
      )}
      {isRoom && (
        <details className="more-lines">
          <summary>{timetable.more}</summary>
          <SessionFields track={track} at={rows.length + 1} row={BLANK_ROW} problemOf={problemOf}>
            <button className="button plain small" type="submit" name="intent" value="more">
              {timetable.keepAndMore}
            </button>
          </SessionFields>
        </details>
      )}
    </>
  );
}

interface SessionFieldsProps extends Omit<SessionRowsProps, 'rows'> {
  /** From 1. */
  at: number;
  row: SessionRow;
  children: ReactNode;
}

function SessionFields({ track, at, row, problemOf, children }: SessionFieldsProps) {
  const messages = useMessages();
  const { editingTables, program, schedule } = messages;
  const { timetable } = editingTables;
  const key = `${track}-${at}`;
  const dayProblem = problemOf(`days-${key}`);
  const typed = (moment: number | string) => (typeof moment === 'number' ? program.clock(moment) : moment);
  return (
    <fieldset className={dayProblem ? 'flow problem' : 'flow'} data-row>
      <legend className="label">{timetable.sessions(at)}</legend>
      <input type="hidden" name={`row-${track}`} value={at} />
      {dayProblem && (
        <p className="problem-text" id={`days-${key}-problem`}>
          {dayProblem}
        </p>
      )}
      <div className="day-boxes">
        {schedule.days.map((day, weekday) => (
          <label className="check" key={day}>
            <span aria-hidden="true">{day}</span>
            <span className="spoken">{program.weekdays[weekday]}</span>
            <input
              id={weekday === 0 ? `days-${key}` : undefined}
              type="checkbox"
              name={`days-${key}`}
              value={weekday}
              defaultChecked={row.days.includes(weekday)}
              aria-describedby={dayProblem ? `days-${key}-problem` : undefined}
            />
          </label>
        ))}
      </div>
      <div className="line-fields">
        {(['starts', 'ends'] as const).map((end) => (
          <TextField
            key={end}
            name={`${end}-${key}`}
            type="text"
            label={timetable[end]}
            autoComplete="off"
            value={typed(row[end])}
            problem={problemOf(`${end}-${key}`)}
          />
        ))}
      </div>
      {at === 1 && <p className="quiet">{timetable.timesHint}</p>}
      <div className="line-fields">
        <div className="field">
          <label htmlFor={`where-${key}`}>{timetable.where}</label>
          <select
            className="select"
            id={`where-${key}`}
            name={`where-${key}`}
            defaultValue={row.online ? 'online' : 'in-person'}
          >
            <option value="in-person">{timetable.whereIs['in-person']}</option>
            <option value="online">{timetable.whereIs.online}</option>
          </select>
        </div>
        <div className="field">
          <label htmlFor={`kind-${key}`}>{timetable.kind}</label>
          <select className="select" id={`kind-${key}`} name={`kind-${key}`} defaultValue={row.kind ?? ''}>
            <option value="">{timetable.kindNotSaid}</option>
            {termsOfFacet('formats').map(({ slug }) => (
              <option key={slug} value={slug}>
                {wordsOfTerm(slug).label}
              </option>
            ))}
          </select>
        </div>
      </div>
      {children}
    </fieldset>
  );
}
