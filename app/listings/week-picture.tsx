import { useMessages } from '#app/language/use-messages.ts';
import { layOutWeek, STEP_MINUTES, type WeekBox, type WeekLayout } from '#app/schedule-fit/week-layout.ts';
import type { DayStretch } from '#app/schedule-fit/week-slots.ts';
import { linesOfTimes, sayMeetings } from './say-track.ts';
import type { TrackTold } from './track.ts';

type Drawn = Pick<TrackTold, 'name' | 'sessions'>;

/** The letter of a track, by its place; it stands in the picture and before its name. */
export function letterOfTrack(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + (place % 26));
}

/** How a track is drawn: the letter tells it apart where patterns come again. */
const PATTERNS = ['filled', 'outlined', 'hatched'] as const;

function patternOf(place: number): (typeof PATTERNS)[number] {
  return PATTERNS[place % PATTERNS.length] ?? 'outlined';
}

const REM_PER_HOUR = 1.5;
/** Above the hours stand the days. */
const HEAD_REM = 1.75;
/** Under the last line, for half of its word. */
const FOOT_REM = 0.75;
/** Under the letter of a box, its first line of times. */
const TIMES_REM = 2.25;
const LINE_REM = 1.25;
const DAY_PERCENT = 100 / 7;
/** Left free at both sides of a day. */
const GAP_PERCENT = 0.6;
/** Left free before a track, so that the bar of free hours is seen beside it on the narrowest phone. */
const BAR_GAP_PERCENT = 1.6;

const remAt = (minutes: number, { from }: WeekLayout) => HEAD_REM + ((minutes - from) / 60) * REM_PER_HOUR;

interface WeekPictureProps {
  tracks: readonly Drawn[];
  /** The visitor's free hours, within the hours of the picture, and how they are said. */
  free?: { shown: readonly DayStretch[]; said: string };
}

/** Days across, hours down. It says nothing that the words and the table beside it do not say. */
export function WeekPicture({ tracks, free }: WeekPictureProps) {
  const messages = useMessages();
  const { schedule, program } = messages;
  const layout = layOutWeek(tracks.map(({ sessions }) => sessions));
  if (!layout) return null;
  const height = `${remAt(layout.to, layout) + FOOT_REM}rem`;
  const lines = hoursOf(layout);
  const said = tracks.map(({ name, sessions }, place) =>
    schedule.pictureOf(letterOfTrack(place), name, sayMeetings(sessions, messages)),
  );
  const shown = free?.shown ?? [];
  const gap = shown.length > 0 ? BAR_GAP_PERCENT : GAP_PERCENT;
  return (
    <div className="week" role="img" aria-label={schedule.picture(free ? [...said, free.said] : said)}>
      <svg className="week-hours" aria-hidden="true" height={height}>
        {lines.map((minutes) => (
          <text key={minutes} x="100%" y={`${remAt(minutes, layout)}rem`} dy="0.3em">
            {program.clock(minutes)}
          </text>
        ))}
      </svg>
      <svg className="week-days" aria-hidden="true" height={height}>
        <HatchPattern />
        {schedule.days.map((day, weekday) => (
          <text key={day} className="day" x={`${DAY_PERCENT * (weekday + 0.5)}%`} y="1rem">
            {day}
          </text>
        ))}
        {shown.map((stretch) => (
          <FreeStretch
            key={`${stretch.weekday} ${stretch.startsAt}`}
            stretch={stretch}
            y={`${remAt(stretch.startsAt, layout)}rem`}
          />
        ))}
        {lines.map((minutes) => (
          <line
            key={minutes}
            x1="0"
            x2="100%"
            y1={`${remAt(minutes, layout)}rem`}
            y2={`${remAt(minutes, layout)}rem`}
          />
        ))}
        {layout.boxes.map((box) => (
          <Box
            key={`${box.track} ${box.weekday} ${box.startsAt} ${box.online}`}
            box={box}
            layout={layout}
            gap={gap}
          />
        ))}
      </svg>
    </div>
  );
}

function hoursOf({ from, to }: WeekLayout): number[] {
  return Array.from({ length: (to - from) / STEP_MINUTES + 1 }, (_, step) => from + step * STEP_MINUTES);
}

function HatchPattern() {
  return (
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path className="hatch-line" d="M0 0V6" />
    </pattern>
  );
}

/** Free hours are shaded, with a bar at the day's edge. */
function FreeStretch({ stretch: { weekday, startsAt, endsAt }, y }: { stretch: DayStretch; y: string }) {
  const place = {
    x: `${DAY_PERCENT * weekday}%`,
    y,
    height: `${((endsAt - startsAt) / 60) * REM_PER_HOUR}rem`,
  };
  return (
    <g className="free-hours-drawn">
      <rect {...place} width={`${DAY_PERCENT}%`} />
      <rect className="edge" {...place} width="3" />
    </g>
  );
}

/** The mark of free hours as it stands in the picture, beside its words. */
export function FreeHoursMark() {
  return (
    <svg className="track-letter" width="24" height="24" aria-hidden="true">
      <g className="free-hours-drawn">
        <rect width="24" height="24" />
        <rect className="edge" width="3" height="24" />
      </g>
    </svg>
  );
}

function Box({ box, layout, gap }: { box: WeekBox; layout: WeekLayout; gap: number }) {
  const { track, weekday, startsAt, endsAt, lane, lanes } = box;
  const width = (DAY_PERCENT - gap - GAP_PERCENT) / lanes;
  const left = DAY_PERCENT * weekday + gap + lane * width;
  const top = remAt(startsAt, layout);
  const middle = `${left + width / 2}%`;
  const height = ((endsAt - startsAt) / 60) * REM_PER_HOUR;
  const times = linesOfTimes(box, useMessages());
  // Lower boxes have no room for their times.
  const hasTimes = lanes === 1 && height >= TIMES_REM + (times.length - 1) * LINE_REM + 0.25;
  return (
    <g className={`track-box ${patternOf(track)}`}>
      <rect x={`${left}%`} y={`${top}rem`} width={`${width}%`} height={`${height}rem`} />
      <text className="initial" x={middle} y={`${top + 1.125}rem`}>
        {letterOfTrack(track)}
      </text>
      {hasTimes &&
        times.map((line, index) => (
          <text key={line} className="times" x={middle} y={`${top + TIMES_REM + index * LINE_REM}rem`}>
            {line}
          </text>
        ))}
    </g>
  );
}

/** The letter of a track as it stands in the picture, beside its name. */
export function TrackLetter({ place }: { place: number }) {
  return (
    <svg className="track-letter" width="24" height="24" aria-hidden="true">
      <g className={`track-box ${patternOf(place)}`}>
        <rect x="1" y="1" width="22" height="22" />
        <text className="initial" x="12" y="17.5">
          {letterOfTrack(place)}
        </text>
      </g>
    </svg>
  );
}
