import type { ReactNode } from 'react';
import { answerWordHtml } from '#app/design/answer-html.ts';
import { inside } from '#app/design/markup.ts';
import { AnswerSymbol } from '#app/design/symbols.tsx';
import { CELL, COLUMN_HEAD, ROW, ROW_GROUP, ROW_HEAD, TABLE } from '#app/design/table-roles.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { sayAges, sayMeetings, sayWeeks, whereOf } from '#app/listings/say-track.ts';
import type { Track } from '#app/listings/track.ts';
import { TrackLetter } from '#app/listings/week-picture.tsx';
import { clashText } from '#app/needs/need-words.ts';
import type { TrackFit } from '#app/needs/week-row.ts';
import { weeklyFloorMinutes } from '#app/schedule-fit/weekly-floor.ts';
import { weeklyMinutes } from '#app/schedule-fit/weekly-minutes.ts';
import type { ProgramData } from './load-program.server.ts';
import { questionHref } from './question-link.ts';

const COLUMNS = ['track', 'meets', 'where', 'ages', 'weeks', 'hours'] as const;

const ANSWER_OF_FIT = { whole: 'yes', part: 'no', none: 'no' } as const;

/** What the picture of the week draws, in words, and what it cannot draw. */
export function TrackTable({ program, hasFloor }: { program: ProgramData; hasFloor: boolean }) {
  const { schedule, ownWeek } = useMessages();
  return (
    <table className="tracks" {...TABLE}>
      <caption className="spoken">{schedule.table}</caption>
      <thead {...ROW_GROUP}>
        <tr {...ROW}>
          {COLUMNS.map((column) => (
            <th key={column} {...COLUMN_HEAD}>
              {schedule.columns[column]}
            </th>
          ))}
          {program.ownWeek && <th {...COLUMN_HEAD}>{ownWeek.beside.column}</th>}
        </tr>
      </thead>
      <tbody {...ROW_GROUP}>
        {program.tracks.map((track, place) => (
          <TrackRow key={track.name} track={track} place={place} program={program} hasFloor={hasFloor} />
        ))}
      </tbody>
    </table>
  );
}

interface TrackRowProps {
  track: Track;
  place: number;
  program: ProgramData;
  hasFloor: boolean;
}

function TrackRow({ track, place, program, hasFloor }: TrackRowProps) {
  const messages = useMessages();
  const { schedule } = messages;
  const minutes = weeklyMinutes(track.sessions);
  const floor = weeklyFloorMinutes(track.ages);
  const asksWeeks = program.questions.includes('weeks');
  const cells: Record<Exclude<(typeof COLUMNS)[number], 'track'>, ReactNode> = {
    meets: sayMeetings(track.sessions, messages),
    where: schedule.where[whereOf(track.sessions)],
    ages: sayAges(track, messages) ?? <span {...inside(answerWordHtml('unknown', messages))} />,
    weeks: sayWeeks(track, messages) ?? (
      <span {...inside(answerWordHtml('unknown', messages, asksWeeks ? questionHref('weeks') : undefined))} />
    ),
    hours: (
      <>
        <b>{schedule.hours(minutes)}</b>
        {hasFloor && minutes < floor && (
          <span className="below">{schedule.lessThan(schedule.hours(floor))}</span>
        )}
      </>
    ),
  };
  return (
    <tr {...ROW}>
      <th {...ROW_HEAD}>
        <TrackLetter place={place} />
        {track.name}
      </th>
      {(Object.keys(cells) as (keyof typeof cells)[]).map((column) => (
        <td key={column} {...CELL}>
          <span className="column-name">{`${schedule.columns[column]}: `}</span>
          {cells[column]}
        </td>
      ))}
      {program.ownWeek && <YourWeek fit={program.ownWeek.fits[place]} />}
    </tr>
  );
}

/** How the track stands to the visitor's free hours, in the words of their needs. */
function YourWeek({ fit }: { fit: TrackFit | undefined }) {
  const messages = useMessages();
  if (!fit) return null;
  const { beside } = messages.ownWeek;
  const answer = ANSWER_OF_FIT[fit.kind];
  const word = beside.fit[fit.kind];
  return (
    <td className="your-week" {...CELL}>
      <span className="column-name">{`${beside.column}: `}</span>
      <AnswerSymbol answer={answer} />
      {answer === 'yes' ? <b>{word}</b> : word}
      {fit.kind === 'part' && <span className="below">{clashText(fit, messages)}</span>}
    </td>
  );
}
