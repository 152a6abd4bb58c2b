import { Fragment } from 'react';
import { FieldFrame, ProblemSummary } from '#app/design/form-parts.tsx';
import { StackingTable } from '#app/design/stacking-table.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { organizationPath, sheetPath, sitesPath } from '#app/portal/portal-paths.ts';
import type { SheetAnswer, SheetMode, ShownRow } from './answer-sheet.server.ts';

interface SitesPageProps {
  organization: string;
  organizationKey: string;
  answer: SheetAnswer | undefined;
}

/** A file out and a file in; each way of taking it in has a form, so that none is chosen by mistake. */
export function SitesPage({ organization, organizationKey, answer }: SitesPageProps) {
  const { sites: words } = useMessages();
  const problem = answer?.kind === 'trouble' ? words.sheetTrouble[answer.trouble] : undefined;
  return (
    <div className="flow">
      <ProblemSummary problems={problem ? [{ field: 'sheet-dry-run', text: problem }] : []} />
      <h1>{words.heading}</h1>
      <p>{organization}</p>
      {answer?.kind === 'report' && <Report answer={answer} />}
      <p className="lead measure">{words.lead}</p>
      <p>
        <a className="button" href={sheetPath(organizationKey)}>
          {words.get}
        </a>
      </p>
      <ul className="dashes measure">
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <Ways />
      {(['dry-run', 'rows', 'all'] as const).map((mode) => (
        <SheetForm key={mode} mode={mode} organizationKey={organizationKey} />
      ))}
      <p>
        <a href={organizationPath(organizationKey)}>{words.back}</a>
      </p>
    </div>
  );
}

function SheetForm({ mode, organizationKey }: { mode: SheetMode; organizationKey: string }) {
  const { sites: words } = useMessages();
  const id = `sheet-${mode}`;
  return (
    <section className="section flow measure" aria-labelledby={mode}>
      <h2 id={mode}>{words.mode[mode]}</h2>
      <form
        className="flow form"
        method="post"
        encType="multipart/form-data"
        action={sitesPath(organizationKey, mode)}
      >
        <FieldFrame id={id} label={words.file}>
          <input className="text-field" id={id} type="file" name="sheet" accept=".csv,text/csv" />
        </FieldFrame>
        <button className={mode === 'dry-run' ? 'button' : 'button plain'} type="submit">
          {words.send}
        </button>
      </form>
    </section>
  );
}

function Report({ answer }: { answer: Extract<SheetAnswer, { kind: 'report' }> }) {
  const { sites: words } = useMessages();
  const { unknownColumns, rows, changed, wrong, notShown } = answer;
  const outcome = changed + wrong === 0 ? 'same' : answer.outcome;
  return (
    <section className="flow" aria-labelledby="report">
      <h2 id="report">{words.outcome[outcome]}</h2>
      <p>{words.counted(changed, wrong)}</p>
      {unknownColumns.length > 0 && <p>{words.unknown(unknownColumns.join(', '))}</p>}
      {rows.length > 0 && (
        <StackingTable
          caption={words.outcome[outcome]}
          head={[words.table.row, words.table.what]}
          rows={rows.map((row) => ({
            key: String(row.line),
            cells: [words.row(row.line, row.publicId, row.name), <RowLines key="lines" row={row} />],
          }))}
        />
      )}
      {notShown > 0 && <p>{words.more(notShown)}</p>}
    </section>
  );
}

function RowLines({ row: { problems, fields, givesWay, drafted } }: { row: ShownRow }) {
  const { sites: words, editing, answers } = useMessages();
  const lines = [
    ...problems.map(({ column = '', kind, trouble, part }) => {
      const text = words.trouble[trouble];
      const wrote = part === undefined ? text : words.wrote(text, part);
      return words.problem(column, kind ? words.likeThis(wrote, words.examples[kind]) : wrote);
    }),
    ...fields.map(({ column, before, after, waits }) => {
      const change = words.change(column, before, after);
      return waits ? words.waits(change) : change;
    }),
    ...givesWay.map(({ column, box, by, answer }) =>
      words.givesWay(column, answers[box], editing.section[by], answers[answer]),
    ),
    ...(drafted.length > 0
      ? [words.drafted(drafted.map((section) => editing.section[section]).join(', '))]
      : []),
  ];
  return (
    <ul className="dashes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What a cell of a list looks like, by its column. */
function Ways() {
  const { sites: words } = useMessages();
  const { heading, tracks, table, columns } = words.ways;
  return (
    <section className="section flow" aria-labelledby="ways">
      <h2 id="ways">{heading}</h2>
      <p className="measure">{tracks}</p>
      <StackingTable
        caption={heading}
        head={[table.column, table.example]}
        rows={Object.entries(columns).map(([column, kind]) => ({
          key: column,
          cells: [<ColumnName key={column} name={column} />, words.examples[kind]],
        }))}
      />
    </section>
  );
}

/** Breaks behind a point where a phone has no room. */
function ColumnName({ name }: { name: string }) {
  return name.split('.').map((part, at) => (
    <Fragment key={part}>
      {at > 0 && (
        <>
          .<wbr />
        </>
      )}
      {part}
    </Fragment>
  ));
}
