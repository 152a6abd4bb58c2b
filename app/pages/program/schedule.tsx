import { questionAbout } from '#app/compare/open-questions.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { sourceOfTrack } from '#app/listings/fact-source.ts';
import { saySource } from '#app/listings/say-source.ts';
import { whereOf } from '#app/listings/say-track.ts';
import { SCHEDULE_FACETS } from '#app/listings/schedule-statement.ts';
import { FreeHoursMark, WeekPicture } from '#app/listings/week-picture.tsx';
import { sayFreeHours } from '#app/needs/say-free-hours.ts';
import { weeklyFloorMinutes } from '#app/schedule-fit/weekly-floor.ts';
import { weeklyMinutes } from '#app/schedule-fit/weekly-minutes.ts';
import { labelOfFacet } from '#app/vocabulary/facet-words.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { FactRow } from './fact-row.tsx';
import { KnownFacts } from './known-facts.tsx';
import type { ProgramData } from './load-program.server.ts';
import { isKnown } from './program-sections.ts';
import { TrackTable } from './track-table.tsx';

/** When people meet: the tracks as a picture and a table, or what is known without them, and what to ask. */
export function Schedule({ program }: { program: ProgramData }) {
  return program.tracks.length > 0 ? <Tracks program={program} /> : <WithoutTracks program={program} />;
}

function Tracks({ program }: { program: ProgramData }) {
  const messages = useMessages();
  const { schedule } = messages;
  const { tracks } = program;
  const [first] = tracks;
  if (!first) return null;
  const core = program.facts.care.find(({ term }) => term === 'intensive-outpatient');
  const hasFloor = core?.answer !== 'no';
  const below = tracks.flatMap(({ name, sessions, ages }) => {
    const [minutes, floor] = [weeklyMinutes(sessions), weeklyFloorMinutes(ages)];
    return minutes < floor ? [{ name, minutes, floor }] : [];
  });
  return (
    <div className="schedule-said">
      <p>{tracks.length === 1 ? schedule.introOfOne : schedule.intro}</p>
      <Week program={program} />
      <TrackTable program={program} hasFloor={hasFloor} />
      {hasFloor &&
        below.map(({ name, minutes, floor }) => (
          <p key={name} className="notice">
            {schedule.below(name, schedule.hours(minutes), schedule.hours(floor))}
          </p>
        ))}
      <p className="quiet">
        {schedule.sourced(saySource(sourceOfTrack(first), messages))} {schedule.localTimes}
        {hasFloor && (
          <>
            <br />
            {schedule.floor} {schedule.sourced(schedule.floorSource)}
          </>
        )}
      </p>
    </div>
  );
}

/** The week as a picture, over the visitor's own where it is known. */
function Week({ program: { tracks, ownWeek } }: { program: ProgramData }) {
  const messages = useMessages();
  if (!ownWeek) return <WeekPicture tracks={tracks} />;
  const { beside } = messages.ownWeek;
  const free = sayFreeHours(ownWeek.words, messages);
  const { shown, travelMinutes } = ownWeek;
  const said = shown.length > 0 ? beside.key(free) : beside.outside(free);
  const hasWay = travelMinutes > 0 && tracks.some(({ sessions }) => whereOf(sessions) !== 'online');
  return (
    <>
      <WeekPicture tracks={tracks} free={{ shown, said }} />
      <p className="week-key">
        {shown.length > 0 && <FreeHoursMark />}
        {said}
        {hasWay && ` ${beside.way(travelMinutes)}`}
      </p>
    </>
  );
}

/** No source tells a schedule so far; one may tell a part of the day. */
function WithoutTracks({ program }: { program: ProgramData }) {
  return [...SCHEDULE_FACETS].map((facet) => <WholeFacet key={facet} facet={facet} program={program} />);
}

function WholeFacet({ facet, program }: { facet: Facet; program: ProgramData }) {
  const messages = useMessages();
  const lines = program.facts[facet];
  const known = lines.filter(isKnown);
  if (known.length > 0) {
    return (
      <>
        <h3>{labelOfFacet(facet)}</h3>
        <KnownFacts facet={facet} lines={known} program={program} />
      </>
    );
  }
  const [first] = lines;
  return (
    <dl className="fact-list">
      <FactRow
        name={facet === 'daypart' ? messages.schedule.name : labelOfFacet(facet)}
        answer="unknown"
        source={saySource(first?.source ?? { how: 'nobody' }, messages)}
        ask={questionAbout([], facet, program.questions)}
      />
    </dl>
  );
}
