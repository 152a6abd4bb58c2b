import { picksHref } from '#app/compare/compare-url.ts';
import { nameOf } from '#app/compare/name-of-picked.ts';
import { AnswerFields } from '#app/compare/notebook/answer-fields.tsx';
import { KeepNotice } from '#app/compare/notebook/keep-notice.tsx';
import { mergesOf } from '#app/compare/notebook/merges-of.ts';
import { MOST_COMPARED, withPicks } from '#app/compare/picks.ts';
import { SheetFoot } from '#app/compare/sheet-foot.tsx';
import { PlaceField } from '#app/design/place-field.tsx';
import { Wordmark } from '#app/design/wordmark.tsx';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { NotRecognisedNotice } from '#app/needs/not-recognised-notice.tsx';
import { countNeeds } from '#app/needs/search-state.ts';
import { searchHref } from '#app/needs/search-url.ts';
import { CallSection } from './call-section.tsx';
import type { CallPlanData, NothingPlanned } from './load-call-plan.server.ts';

/** Who to call, in which order, and what to ask: a page to read from, to write on, and to print. */
export function CallPlanPage({ data }: { data: CallPlanData | NothingPlanned }) {
  if (data.kind === 'nothing') return <NothingToPlan data={data} />;
  return <Plan data={data} />;
}

function Plan({ data }: { data: CallPlanData }) {
  const messages = useMessages();
  const { callPlan: words, program: programWords } = messages;
  const { calls, state, isLarge, picks } = data;
  return (
    <div
      className={isLarge ? 'sheets plan large-type' : 'sheets plan'}
      data-notebook
      data-merged={mergesOf(calls.map(({ program }) => program))}
    >
      <p className="back">
        <a href={withPicks(searchHref(state), picks)}>{words.back}</a>
      </p>
      <div className="sheet-top" aria-hidden="true">
        <Wordmark />
        <span>{words.printed(data.printedOn)}</span>
      </div>
      <h1>{words.heading}</h1>
      {calls.length > 0 && <p className="lead measure">{leadOf(data, messages)}</p>}
      <Notices data={data} />
      {calls.length > 0 && (
        <>
          <PrintLinks data={data} />
          <p className="what-to-say measure">{words.whatToSay}</p>
          <AnswerFields />
          <ol className="calls">
            {calls.map((call, index) => (
              <CallSection key={call.program.pick} call={call} number={index + 1} data={data} />
            ))}
          </ol>
          <AfterTheCalls data={data} />
          <KeepNotice />
          <p className="notice">{programWords.callYourPlan}</p>
        </>
      )}
      <SheetFoot />
    </div>
  );
}

/** Who they are, and why in this order. */
function leadOf({ origin, calls, state }: CallPlanData, { callPlan }: Messages): string {
  const { lead, order } = callPlan;
  const count = calls.length;
  if (origin.kind === 'picks') return lead.picked(count);
  const { meets, sort } = origin;
  if (countNeeds(state) === 0) return `${lead.nothingAsked(count)} ${order[sort]}`;
  if (meets === count) return `${lead.all(count)} ${order[sort]}`;
  const who = meets === 0 ? lead.none(count) : lead.some(meets, count - meets);
  return `${who} ${lead.moreFirst}`;
}

function Notices({ data: { beyond, gone, calls, notRecognised } }: { data: CallPlanData }) {
  const { callPlan: words, compare } = useMessages();
  return (
    <div className="flow compare-notices">
      {calls.length === 0 && <p className="lead">{words.noneLeft}</p>}
      {beyond.length > 0 && <p className="notice">{words.beyond(beyond)}</p>}
      {gone.map((picked) => (
        <p className="notice" key={picked.pick}>
          {picked.kind === 'gone' ? words.gone(picked.name) : words.unknown(picked.pick)}
        </p>
      ))}
      {calls.map(
        ({ program }) =>
          program.merged && (
            <p className="notice" key={program.pick}>
              {compare.merged(nameOf(program))}
            </p>
          ),
      )}
      <NotRecognisedNotice parts={notRecognised} />
    </div>
  );
}

function PrintLinks({ data: { state, isLarge, picks } }: { data: CallPlanData }) {
  const { callPlan: words, questionSheet } = useMessages();
  return (
    <p className="sheet-links">
      <button className="button" type="button" data-print hidden>
        {words.print}
      </button>
      <a href={picksHref('/call-plan', { picks, state, isLarge: !isLarge })}>
        {isLarge ? questionSheet.usualType : questionSheet.large}
      </a>
    </p>
  );
}

/** Where the answers lead: the same programs side by side. */
function AfterTheCalls({ data: { calls, state } }: { data: CallPlanData }) {
  const { after } = useMessages().callPlan;
  const compared = calls.slice(0, MOST_COMPARED).map(({ program }) => program.pick);
  return (
    <section className="after-calls section" aria-labelledby="after">
      <h2 id="after">{after.heading}</h2>
      <ul className="link-list">
        <li>
          <a href={picksHref('/compare', { picks: compared, state })}>{after.compare(compared.length)}</a>
        </li>
        <li>
          <a href={picksHref('/print', { picks: compared, state })}>{after.sheets}</a>
        </li>
      </ul>
    </section>
  );
}

function NothingToPlan({ data: { notRecognised } }: { data: NothingPlanned }) {
  const { callPlan: words } = useMessages();
  return (
    <div className="flow measure">
      <h1>{words.title}</h1>
      <p className="lead">{words.none.lead}</p>
      <NotRecognisedNotice parts={notRecognised} />
      <PlaceField />
    </div>
  );
}
