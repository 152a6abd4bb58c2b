import { picksHref } from '#app/compare/compare-url.ts';
import { nameOf } from '#app/compare/name-of-picked.ts';
import { withPicks } from '#app/compare/picks.ts';
import { QuestionRow } from '#app/compare/question-row.tsx';
import { keyOfQuestion } from '#app/compare/questions.ts';
import { Whereabouts } from '#app/compare/whereabouts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { PhoneLink } from '#app/listings/phone-link.tsx';
import { NeedList } from '#app/needs/need-list.tsx';
import { searchHref } from '#app/needs/search-url.ts';
import type { Call, CallPlanData } from './load-call-plan.server.ts';

interface CallSectionProps {
  call: Call;
  number: number;
  data: CallPlanData;
}

/** One call: the number to press, what is known, and the few things to ask with room for the answers. */
export function CallSection({ call, number, data: { state, picks } }: CallSectionProps) {
  const { callPlan: words, questionSheet } = useMessages();
  const { program, needs, questions, officeHours } = call;
  const id = `call-${number}`;
  const [phone] = program.phones;
  const name = nameOf(program);
  const href = withPicks(searchHref(state).replace('/search', `/programs/${program.slug}`), picks);
  return (
    <li className="call" data-call={program.pick} data-name={name} aria-labelledby={id}>
      <div className="sheet-name">
        <h2 id={id}>
          <span className="numeral">{words.call(number)}</span> <a href={href}>{name}</a>
        </h2>
        <p className="sheet-phone">
          {phone ? <PhoneLink phone={phone} pick={program.pick} /> : words.noPhone}
        </p>
      </div>
      <Whereabouts program={program} officeHours={officeHours} />
      <NeedList rows={needs} />
      <div className="sheet-call">
        {[questionSheet.spokeWith, questionSheet.date].map((each) => (
          <p key={each}>{each}</p>
        ))}
      </div>
      {questions.length === 0 ? (
        <p>{words.nothingToAsk}</p>
      ) : (
        <ol className="call-questions">
          {questions.map((question) => (
            <QuestionRow key={keyOfQuestion(question)} question={question} />
          ))}
        </ol>
      )}
      <p className="call-more">
        <a href={picksHref('/print', { picks: [program.pick], state })}>{words.more(name)}</a>{' '}
        <a href={`/programs/${program.slug}/report`}>{words.tellUs}</a>
      </p>
    </li>
  );
}
