import { TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { letterOfTrack, TrackLetter, WeekPicture } from '#app/listings/week-picture.tsx';
import { sayTotal } from '#app/portal/editing/timetable/say-timetable.ts';
import {
  BLANK_TRACK,
  MOST_TRACKS,
  sessionsOf,
  type TrackDraft,
} from '#app/portal/editing/timetable/timetable-value.ts';
import { timetableIn } from '#app/portal/editing/timetable-section.ts';
import { weeklyFloorMinutes } from '#app/schedule-fit/weekly-floor.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';
import { problemIn } from './problem-in.ts';
import type { SectionFieldsProps } from './section-form.ts';
import { SessionRows } from './session-rows.tsx';

const TEENS = 'children-teens';

/** The weekly sessions of each track, with the sum beside what intensive outpatient care starts at. */
export function TimetableFields({ value, problems }: SectionFieldsProps) {
  const messages = useMessages();
  const { timetable } = messages.editingTables;
  const drafts = Object.values(timetableIn(value));
  const problemOf = problemIn(problems, messages);
  const isRoom = drafts.length > 0 && drafts.length < MOST_TRACKS;
  const shown = drafts.length > 0 ? drafts : [BLANK_TRACK];
  return (
    <div className="flow" data-lines>
      <p className="lead">{timetable.lead}</p>
      {shown.map((draft, index) => {
        const at = index + 1;
        return (
          <section key={at} className="section flow" aria-labelledby={`track-${at}`}>
            <h2 id={`track-${at}`}>
              <TrackLetter place={index} />
              {timetable.track(letterOfTrack(index), draft.name)}
            </h2>
            <TrackFields at={at} draft={draft} problemOf={problemOf} />
            {drafts.length > 0 && (
              <button className="link" type="submit" name="intent" value={`remove-track-${at}`}>
                {timetable.fewerTracks}
                <span className="spoken"> {draft.name}</span>
              </button>
            )}
          </section>
        );
      })}
      {isRoom && (
        <details className="section more-lines">
          <summary>{timetable.moreTracks}</summary>
          <TrackFields at={drafts.length + 1} draft={BLANK_TRACK} problemOf={problemOf} />
          <button className="button plain" type="submit" name="intent" value="more">
            {timetable.keepTrack}
          </button>
        </details>
      )}
      <Picture drafts={drafts} />
    </div>
  );
}

interface TrackFieldsProps {
  /** From 1. */
  at: number;
  draft: TrackDraft;
  problemOf: (field: string) => string | undefined;
}

function TrackFields({ at, draft, problemOf }: TrackFieldsProps) {
  const messages = useMessages();
  const { timetable } = messages.editingTables;
  const key = `${at}`;
  const { name, least, most, ages, rows } = draft;
  return (
    <div className="flow form" data-track>
      <input type="hidden" name="track" value={key} />
      <TextField
        name={`name-${key}`}
        type="text"
        label={timetable.name}
        hint={timetable.nameHint}
        autoComplete="off"
        value={name}
        problem={problemOf(`name-${key}`)}
      />
      <SessionRows track={key} rows={rows} problemOf={problemOf} />
      <fieldset>
        <legend className="label">{timetable.weeks}</legend>
        <div className="line-fields">
          {(['least', 'most'] as const).map((end) => (
            <TextField
              key={end}
              name={`${end}-${key}`}
              type="text"
              inputMode="numeric"
              label={timetable[end]}
              autoComplete="off"
              value={String(end === 'least' ? least : most)}
              problem={problemOf(`${end}-${key}`)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="label">{timetable.ages}</legend>
        <span className="quiet">{timetable.agesHint}</span>
        {termsOfFacet('ages').map(({ slug }) => (
          <label className="check" key={slug}>
            <input
              type="checkbox"
              name={`ages-${key}`}
              value={slug}
              defaultChecked={ages.includes(slug)}
              data-teens={slug === TEENS ? '' : undefined}
            />
            <span>{wordsOfTerm(slug).label}</span>
          </label>
        ))}
      </fieldset>
      <TrackTotal draft={draft} />
    </div>
  );
}

/** How many hours a week it adds up to. A script keeps it right while one types, from the sentences in its attributes. */
function TrackTotal({ draft }: { draft: TrackDraft }) {
  const messages = useMessages();
  const { editingTables, schedule } = messages;
  const [teens, adults] = [[TEENS], []].map((ages) => weeklyFloorMinutes(ages));
  return (
    <div className="notice">
      <p
        aria-live="polite"
        data-total={editingTables.timetable.total('#')}
        data-below={editingTables.timetable.total(schedule.hoursBelow('#', '##'))}
        data-none={editingTables.timetable.none}
        data-floor-teens={teens}
        data-floor={adults}
      >
        {sayTotal(draft, messages)}
      </p>
      <p className="quiet">
        {schedule.floor} {schedule.sourced(schedule.floorSource)}
      </p>
    </div>
  );
}

/** The week as it was saved last. */
function Picture({ drafts }: { drafts: readonly TrackDraft[] }) {
  const { editingTables } = useMessages();
  const tracks = drafts.map(({ name, rows }) => ({ name, sessions: rows.flatMap(sessionsOf) }));
  if (tracks.every(({ sessions }) => sessions.length === 0)) return null;
  return (
    <section className="section" aria-labelledby="picture">
      <h2 id="picture">{editingTables.timetable.picture}</h2>
      <p className="quiet">{editingTables.timetable.pictureOf}</p>
      <WeekPicture tracks={tracks} />
    </section>
  );
}
