import { picksHref } from '#app/compare/compare-url.ts';
import { nameOf } from '#app/compare/name-of-picked.ts';
import { mergesOf } from '#app/compare/notebook/merges-of.ts';
import { ToldSection } from '#app/compare/notebook/told-section.tsx';
import { withPicks } from '#app/compare/picks.ts';
import { keyOfQuestion } from '#app/compare/questions.ts';
import { sayQuestion } from '#app/compare/say-question.ts';
import { PlaceField } from '#app/design/place-field.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { NotRecognisedNotice } from '#app/needs/not-recognised-notice.tsx';
import { searchHref } from '#app/needs/search-url.ts';
import { CompareTable } from './compare-table.tsx';
import { countListed, countRows, LETTERS, questionId } from './compare-view.ts';
import type { CompareData } from './load-compare.server.ts';

interface PartProps {
  data: CompareData;
}

export function ComparePage({ data }: PartProps) {
  const { compare, program } = useMessages();
  const { columns, state, picks } = data;
  if (columns.length === 0) return <NothingPicked data={data} />;
  const back = withPicks(searchHref(state), picks);
  const listed = countListed(data);
  return (
    <div data-notebook data-merged={mergesOf(columns)}>
      <p className="back">
        <a href={back}>{compare.back}</a>
      </p>
      <h1>{compare.heading(columns.length)}</h1>
      <Notices data={data} />
      {listed < 2 && (
        <div className="flow measure compare-notices">
          <p className="lead">{listed === 1 ? compare.one.lead : compare.noneListed.lead}</p>
          <p>
            <a className="button" href={back}>
              {listed === 1 ? compare.one.add : compare.noneListed.find}
            </a>
          </p>
        </div>
      )}
      <LeadRow data={data} back={back} />
      <div className="compare-key" aria-hidden="true">
        <p>
          {columns.map((picked, column) => (
            <span key={picked.pick}>
              <span className="letter">{LETTERS[column]}</span> <b>{nameOf(picked)}</b>
            </span>
          ))}
        </p>
      </div>
      <CompareTable data={data} />
      <ToldSection planHref={picksHref('/call-plan', { picks, state })} />
      {listed > 0 && <p className="notice">{program.callYourPlan}</p>}
      {listed > 0 && <Questions data={data} />}
    </div>
  );
}

function LeadRow({ data, back }: PartProps & { back: string }) {
  const { compare } = useMessages();
  const { columns, onlyDifferences, picks, state } = data;
  const listed = countListed(data);
  const isSeveral = listed > 1;
  return (
    <div className="compare-lead">
      {isSeveral && <CountOfRows data={data} />}
      <ul className="compare-links">
        {isSeveral && (
          <li>
            <a href={picksHref('/compare', { ...data, onlyDifferences: !onlyDifferences })}>
              {onlyDifferences ? compare.allRows : compare.onlyDifferences}
            </a>
          </li>
        )}
        {isSeveral && columns.length < 4 && (
          <li>
            <a href={back}>{compare.addAnother}</a>
          </li>
        )}
        {listed > 0 && (
          <li>
            <a href={picksHref('/print', { picks, state })}>{compare.printQuestions}</a>
          </li>
        )}
        <li>
          <a href={picksHref('/compare.csv', { picks, state })}>{compare.download}</a>
        </li>
      </ul>
    </div>
  );
}

function CountOfRows({ data }: PartProps) {
  const { compare } = useMessages();
  const { differ, mayDiffer, all } = countRows(data);
  return (
    <p className="lead">
      {differ === 0 ? (
        compare.nothingDiffers
      ) : (
        <>
          {compare.differ} <b>{compare.rows(differ, all)}</b>
          {mayDiffer === 0 && '.'}
        </>
      )}
      {mayDiffer > 0 && (
        <>
          {differ === 0 ? ` ${compare.mayDiffer}` : compare.andMayDiffer}{' '}
          <b>{differ === 0 ? compare.rows(mayDiffer, all) : mayDiffer}</b>.
        </>
      )}
    </p>
  );
}

function Notices({ data: { beyond, columns, notRecognised } }: PartProps) {
  const { compare } = useMessages();
  return (
    <div className="flow compare-notices">
      {beyond.length > 0 && <p className="notice">{compare.beyond(beyond)}</p>}
      {columns.map(
        (picked) =>
          picked.kind === 'program' &&
          picked.merged && (
            <p className="notice" key={picked.pick}>
              {compare.merged(nameOf(picked))}
            </p>
          ),
      )}
      <NotRecognisedNotice parts={notRecognised} />
    </div>
  );
}

function Questions({ data }: PartProps) {
  const messages = useMessages();
  const { questions: words } = messages.compare;
  const { columns, questions, picks, state } = data;
  const count = questions.reduce((sum, each) => sum + each.length, 0);
  return (
    <section className="section" aria-labelledby="questions">
      <h2 id="questions">{count === 0 ? words.none : words.heading(count)}</h2>
      {count > 0 && (
        <>
          <p>{words.lead}</p>
          <p className="compare-print">
            <a className="button" href={picksHref('/print', { picks, state })}>
              {messages.compare.printQuestions}
            </a>{' '}
            <a className="button plain" href={picksHref('/call-plan', { picks, state })}>
              {messages.compare.callPlan}
            </a>
          </p>
        </>
      )}
      <div className="compare-questions">
        {columns.map((picked, column) => {
          const asked = questions[column] ?? [];
          if (asked.length === 0) return null;
          return (
            <div key={picked.pick}>
              <h3>{nameOf(picked)}</h3>
              <ol className="questions">
                {asked.map((question) => {
                  const key = keyOfQuestion(question);
                  return (
                    <li key={key} id={questionId(column, key)}>
                      {sayQuestion(question, messages)}
                    </li>
                  );
                })}
              </ol>
            </div>
          );
        })}
      </div>
    </section>
  );
}

function NothingPicked({ data }: PartProps) {
  const { compare } = useMessages();
  return (
    <div className="flow measure">
      <h1>{compare.heading(0)}</h1>
      <p className="lead">{compare.none.lead}</p>
      <Notices data={data} />
      <ol>
        {compare.none.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <PlaceField />
    </div>
  );
}
