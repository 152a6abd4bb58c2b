import { QuestionRow } from '#app/compare/question-row.tsx';
import { criterionOf, keyOfQuestion, type Question } from '#app/compare/questions.ts';
import { SheetFoot } from '#app/compare/sheet-foot.tsx';
import { Whereabouts } from '#app/compare/whereabouts.tsx';
import { Wordmark } from '#app/design/wordmark.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import { PhoneLink } from '#app/listings/phone-link.tsx';
import { NeedList } from '#app/needs/need-list.tsx';
import { labelOfCriterion } from '#app/vocabulary/facet-words.ts';
import { CRITERIA } from '#app/vocabulary/facets.ts';
import { KnownFacts } from './known-facts.tsx';
import type { PrintData, Sheet } from './load-print.server.ts';

interface QuestionSheetProps {
  sheet: Sheet;
  number: number;
  data: PrintData;
}

export function QuestionSheet({ sheet, number, data: { sheets, printedOn } }: QuestionSheetProps) {
  const { questionSheet: words, compare } = useMessages();
  const { program, needs, questions } = sheet;
  const [phone] = program.phones;
  const id = `sheet-${number}`;
  return (
    <section className="ask-sheet" aria-labelledby={id}>
      <div className="sheet-header">
        <div className="sheet-top" aria-hidden="true">
          <Wordmark />
          <span>{words.foot(printedOn, words.programOf(number, sheets.length))}</span>
        </div>
        <div className="sheet-name">
          <h2 id={id}>{fullName(program)}</h2>
          <p className="sheet-phone">{phone ? <PhoneLink phone={phone} /> : compare.noPhone}</p>
        </div>
      </div>
      <Whereabouts program={program} officeHours={sheet.officeHours} />
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
      {sheet.known.length > 0 && (
        <>
          <h3>{words.knownOfIt}</h3>
          <KnownFacts groups={sheet.known} />
        </>
      )}
      <h3>{questions.length > 0 ? words.unknown : words.nothing}</h3>
      <Questions questions={questions} />
      <SheetFoot />
    </section>
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
