import { StackingTable } from '#app/design/stacking-table.tsx';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { COUNT_KINDS } from '#app/listings/counts/counts.ts';
import { FEWEST_TOLD, type Told, type ToldCounts } from '#app/listings/counts/shown-counts.ts';
import { BackToPrograms } from '#app/portal/back-to-programs.tsx';
import type { CountsView } from './load-counts.server.ts';

interface CountsPageProps {
  view: CountsView;
  keptDays: number;
}

export function CountsPage({ view: { name, days, weeks }, keptDays }: CountsPageProps) {
  const words = useMessages().counts;
  const headOf = (first: string) => [first, ...COUNT_KINDS.map((kind) => words.head[kind])];
  return (
    <div className="flow">
      <BackToPrograms />
      <h1>{words.heading}</h1>
      <p className="measure">{name}</p>
      <p className="lead measure">{words.lead}</p>
      {days.length === 0 && <p>{words.none}</p>}
      {days.length > 0 && (
        <>
          <h2>{words.weeks}</h2>
          <StackingTable
            caption={words.weeks}
            head={headOf(words.head.week)}
            rows={weeks.map((week) => ({
              key: week.from,
              cells: [words.week(week.from, week.to), ...cellsOf(week, words, words.fewADay)],
            }))}
            numbers
          />
          <h2>{words.days}</h2>
          <StackingTable
            caption={words.days}
            head={headOf(words.head.day)}
            rows={days.map((day) => ({
              key: day.day,
              cells: [words.week(day.day, day.day), ...cellsOf(day, words, words.few)],
            }))}
            numbers
          />
        </>
      )}
      <h2>{words.notesHeading}</h2>
      <ul className="dashes measure">
        {words.notes(FEWEST_TOLD, keptDays).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p>
        <a href="/about/order">{words.order}</a>
      </p>
    </div>
  );
}

function cellsOf(counts: ToldCounts, words: Messages['counts'], sayFew: (least: number) => string): string[] {
  const say = (told: Told): string => {
    if (told.kind === 'few') return sayFew(FEWEST_TOLD);
    return told.kind === 'exact' ? words.exact(told.count) : words.atLeast(told.count);
  };
  return COUNT_KINDS.map((kind) => say(counts[kind]));
}
