import { criterionOf, keyOfQuestion, type Question } from '#app/compare/questions.ts';
import { isYesOrNo, noteOfQuestion, sayQuestion } from '#app/compare/say-question.ts';
import { CrisisLinks } from '#app/design/crisis-links.tsx';
import { Wordmark } from '#app/design/wordmark.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { PhoneLink } from '#app/listings/phone-link.tsx';
import { sayOfficeHours } from '#app/listings/say-office-hours.ts';
import { NeedList } from '#app/needs/need-list.tsx';
import { milesText } from '#app/places/distance.ts';
import { CRISIS_LINES } from '#app/vocabulary/crisis-lines.ts';
import { labelOfDetail } from '#app/vocabulary/detail-words.ts';
import { labelOfCriterion } from '#app/vocabulary/facet-words.ts';
import { CRITERIA } from '#app/vocabulary/facets.ts';
import { findState } from '#app/vocabulary/states.ts';
import type { QuestionSheetData, Sheet } from './load-question-sheet.server.ts';

interface QuestionSheetProps {
  sheet: Sheet;
  number: number;
  data: QuestionSheetData;
}

export function QuestionSheet({ sheet, number, data: { sheets, printedOn } }: QuestionSheetProps) {
  const { questionSheet: words, compare, shell } = useMessages();
  const { program, needs, questions } = sheet;
  const [phone] = program.phones;
  const id = `sheet-${number}`;
  return (
    <section className="ask-sheet" aria-labelledby={id}>
      <div className="sheet-top" aria-hidden="true">
        <Wordmark />
        <span>{words.foot(printedOn, number, sheets.length)}</span>
      </div>
      <div className="sheet-name">
        <h2 id={id}>{program.program ? `${program.name}: ${program.program}` : program.name}</h2>
        <p className="sheet-phone">{phone ? <PhoneLink phone={phone} /> : compare.noPhone}</p>
      </div>
      <Whereabouts sheet={sheet} />
      <div className="sheet-call">
        {[words.spokeWith, words.date, words.time].map((name) => (
          <p key={name}>{name}</p>
        ))}
      </div>
      {needs.length > 0 && (
        <>
          <h3>{words.known}</h3>
          <NeedList rows={needs} />
        </>
      )}
      <h3>{questions.length > 0 ? words.unknown : words.nothing}</h3>
      <Questions questions={questions} />
      <p className="sheet-foot">
        <b>
          {CRISIS_LINES.map((line, index) => (
            <span key={line.id}>
              {index > 0 && ' · '}
              {shell.crisis.short[line.id]}: <CrisisLinks line={line} spelledOut={false} />
            </span>
          ))}
        </b>{' '}
        <span>{words.noMoney}</span>
      </p>
    </section>
  );
}

function Whereabouts({ sheet: { program, officeHours } }: { sheet: Sheet }) {
  const messages = useMessages();
  const { questionSheet: words, search, compare } = messages;
  const { address, state, meters, restrictions, inLatestRelease } = program;
  const spans = sayOfficeHours(officeHours, messages).map(({ days, hours }) => words.office(days, hours));
  const parts = [
    address ?? search.card.hiddenIn(findState(state)?.name ?? state),
    meters !== undefined && milesText(meters),
    spans.length > 0 && words.officeOpen(spans),
    !inLatestRelease && compare.notLatest,
  ];
  return (
    <p className="sheet-where">
      {parts.filter(Boolean).join(' · ')}
      {restrictions.map((slug) => (
        <b key={slug}>{` · ${labelOfDetail(slug)}`}</b>
      ))}
    </p>
  );
}

function Questions({ questions }: { questions: readonly Question[] }) {
  const { compare } = useMessages();
  let number = 0;
  return CRITERIA.map((criterion, index) => {
    const ofCriterion = questions.filter((question) => criterionOf(question) === criterion);
    if (ofCriterion.length === 0) return null;
    const first = number + 1;
    number += ofCriterion.length;
    return (
      <div className="sheet-group" key={criterion}>
        <h4>{criterion === 'person' ? compare.person : `${index} ${labelOfCriterion(criterion)}`}</h4>
        <ol start={first}>
          {ofCriterion.map((question) => (
            <QuestionRow key={keyOfQuestion(question)} question={question} />
          ))}
        </ol>
      </div>
    );
  });
}

/** The question, boxes where yes or no answers it, and always a line to write on. */
function QuestionRow({ question }: { question: Question }) {
  const messages = useMessages();
  const { questionSheet: words } = messages;
  const note = noteOfQuestion(question, messages);
  return (
    <li>
      <div className="sheet-row">
        <span className="sheet-question">
          {sayQuestion(question, messages)}
          {note && <span className="quiet">{note}</span>}
        </span>
        <span className="sheet-boxes" aria-hidden="true">
          {isYesOrNo(question) && (
            <>
              <span>{words.yes}</span>
              <span>{words.no}</span>
            </>
          )}
        </span>
        <span className="sheet-line" />
      </div>
    </li>
  );
}
