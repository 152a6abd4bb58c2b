import { picksHref } from '#app/compare/compare-url.ts';
import { PlaceField } from '#app/design/place-field.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import type { QuestionSheetData } from './load-question-sheet.server.ts';
import { QuestionSheet } from './question-sheet.tsx';

/** What to ask each program, one sheet of paper for each; on a screen, an ordinary page. */
export function QuestionSheetPage({ data }: { data: QuestionSheetData }) {
  const { questionSheet: words } = useMessages();
  const { sheets, picks, state, isLarge } = data;
  if (sheets.length === 0) {
    return (
      <div className="flow measure">
        <h1>{words.heading}</h1>
        <p className="lead">{words.none}</p>
        <PlaceField />
      </div>
    );
  }
  return (
    <>
      <div className="sheet-head">
        <p className="back">
          <a href={picksHref('/compare', { picks, state })}>{words.back}</a>
        </p>
        <h1>{words.heading}</h1>
        <p className="lead measure">{words.lead(sheets.length)}</p>
        <p className="sheet-links">
          <button className="button" type="button" data-print hidden>
            {words.print}
          </button>{' '}
          <a href={picksHref('/print', { picks, state, isLarge: !isLarge })}>
            {isLarge ? words.usualType : words.large}
          </a>
        </p>
      </div>
      <div className={isLarge ? 'sheets large-type' : 'sheets'}>
        {sheets.map((sheet, index) => (
          <QuestionSheet key={sheet.program.pick} sheet={sheet} number={index + 1} data={data} />
        ))}
      </div>
    </>
  );
}
