import { picksHref } from '#app/compare/compare-url.ts';
import { SheetFoot } from '#app/compare/sheet-foot.tsx';
import { PlaceField } from '#app/design/place-field.tsx';
import { Wordmark } from '#app/design/wordmark.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { NotRecognisedNotice } from '#app/needs/not-recognised-notice.tsx';
import { CompareTable } from '../compare-table.tsx';
import type { PrintData } from './load-print.server.ts';
import { PrintOptions } from './print-options.tsx';
import { QuestionSheet } from './question-sheet.tsx';

interface PartProps {
  data: PrintData;
}

/** What goes on paper, program by program or as one table; on a screen, an ordinary page with the choice above it. */
export function PrintPage({ data }: PartProps) {
  const { questionSheet: words } = useMessages();
  const { sheets, programs, isLarge, form } = data;
  if (programs.length === 0) return <NothingToPrint data={data} />;
  return (
    <>
      <PrintHead data={data} />
      <div className={isLarge ? 'sheets large-type' : 'sheets'}>
        {form === 'table' && <Tables data={data} />}
        {sheets.map((sheet, index) => (
          <QuestionSheet key={sheet.program.pick} sheet={sheet} number={index + 1} data={data} />
        ))}
        {form !== 'table' && sheets.length === 0 && <p>{words.none}</p>}
      </div>
    </>
  );
}

function PrintHead({ data }: PartProps) {
  const { questionSheet: words } = useMessages();
  const { picks, state, form, isLarge, sheets, tables } = data;
  const compared = picks.slice(0, 4);
  return (
    <div className="sheet-head">
      <p className="back">
        <a href={picksHref('/compare', { picks: compared, state })}>{words.back}</a>
      </p>
      <h1>{words.headings[form]}</h1>
      <p className="lead measure">
        {form === 'table' ? words.leadOfTables(tables.length) : words.lead(sheets.length)}
      </p>
      <Notices data={data} />
      <PrintOptions data={data} />
      <p className="sheet-links">
        <button className="button" type="button" data-print hidden>
          {words.print}
        </button>
        <span className="quiet">
          {words.paper}
          {isLarge && form === 'questions' && ` ${words.longer}`}
        </span>
      </p>
    </div>
  );
}

function Notices({ data: { beyond, gone, notRecognised } }: PartProps) {
  const { questionSheet: words, callPlan } = useMessages();
  return (
    <div className="flow compare-notices">
      {beyond.length > 0 && <p className="notice">{callPlan.beyond(beyond)}</p>}
      {gone.map((picked) => (
        <p className="notice" key={picked.pick}>
          {picked.kind === 'gone' ? words.gone(picked.name) : callPlan.unknown(picked.pick)}
        </p>
      ))}
      <NotRecognisedNotice parts={notRecognised} />
    </div>
  );
}

/** A table for each four programs, each with the crisis lines at the end of its pages. */
function Tables({ data: { tables, printedOn } }: PartProps) {
  const { questionSheet: words, program } = useMessages();
  return tables.map((table, index) => {
    const place = words.tableOf(index + 1, tables.length);
    return (
      <section className="print-table" key={table.picks.join()} aria-label={place}>
        <div className="sheet-top" aria-hidden="true">
          <Wordmark />
          <span>{words.foot(printedOn, place)}</span>
        </div>
        <CompareTable data={table} isPaper />
        <p className="notice">{program.callYourPlan}</p>
        <SheetFoot />
      </section>
    );
  });
}

function NothingToPrint({ data }: PartProps) {
  const { questionSheet: words } = useMessages();
  return (
    <div className="flow measure">
      <h1>{words.heading}</h1>
      <p className="lead">{words.none}</p>
      <Notices data={data} />
      <PlaceField />
    </div>
  );
}
