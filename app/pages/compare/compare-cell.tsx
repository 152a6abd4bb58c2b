import type { Cell } from '#app/compare/compare-rows.ts';
import { saySchedule } from '#app/compare/say-schedule.ts';
import { AnswerSymbol } from '#app/design/symbols.tsx';
import type { Messages } from '#app/language/messages.ts';
import { NetworkNotKnown } from '#app/listings/network-not-known.tsx';
import { isHalfKnown, notesOfPlan, wordOfPlan } from '#app/listings/plan-text.ts';
import { sayOfficeHours } from '#app/listings/say-office-hours.ts';
import { sayOfficeLead } from '#app/listings/say-office-lead.ts';
import { saySource } from '#app/listings/say-source.ts';
import { needText, rowText } from '#app/needs/need-words.ts';

/** Made once: a page has hundreds. */
const SYMBOLS = {
  yes: AnswerSymbol({ answer: 'yes' }),
  no: AnswerSymbol({ answer: 'no' }),
  unknown: AnswerSymbol({ answer: 'unknown' }),
};

/** The answer of one program: its mark and word, what more was said, and quietly who said so and when. */
export function cellContent(cell: Cell, askHref: string | undefined, messages: Messages) {
  const { answer, names, detail, plan, hours, lead, schedule, week, sources } = cell;
  const { answers, program } = messages;
  return (
    <>
      {answer !== 'value' && SYMBOLS[answer]}
      <span className="said">
        {answer === 'yes' && (
          <span className="yes-word">
            {plan ? wordOfPlan(plan, messages) : names.length > 0 ? needText(names, messages) : answers.yes}
          </span>
        )}
        {answer === 'no' && (plan ? wordOfPlan(plan, messages) : answers.no)}
        {answer === 'unknown' &&
          (askHref ? (
            <a className="blank" href={askHref}>
              {answers.unknown}
            </a>
          ) : (
            <span className="blank">{answers.unknown}</span>
          ))}
        {plan && planLines(plan, names, askHref, messages)}
        {hours &&
          sayOfficeHours(hours, messages).map((span) => (
            <span key={span.days + span.hours} className="line">
              <span className="yes-word">{span.days}</span> {span.hours}
            </span>
          ))}
        {schedule &&
          saySchedule(schedule, messages).map(({ name, value, isKnown }) => (
            <span key={name} className="line">
              <span className="yes-word">{name}</span>{' '}
              {isKnown ? value : <span className="blank">{value}</span>}
            </span>
          ))}
        {week && answer !== 'unknown' && <span className="line">{rowText(week, messages)}</span>}
        {detail && <span className="line">{program.licenseNumber(detail)}</span>}
        <span className="line quiet">{saySources(sources, messages)}</span>
        {lead && (
          <span className="line">
            {`${sayOfficeLead(lead, messages)} `}
            <span className="quiet">{saySource({ how: 'said', ...lead }, messages)}</span>
          </span>
        )}
      </span>
    </>
  );
}

/** Which of several plans, what of it is not known, and what is said besides. */
function planLines(
  plan: NonNullable<Cell['plan']>,
  names: Cell['names'],
  askHref: string | undefined,
  messages: Messages,
) {
  const notes = notesOfPlan(plan.term, plan, messages).join(' ');
  return (
    <>
      {names.length > 0 && <span className="line">{needText(names, messages)}</span>}
      {isHalfKnown(plan) && (
        <span className="line">
          <NetworkNotKnown askHref={askHref} />
        </span>
      )}
      {notes !== '' && <span className="line">{notes}</span>}
    </>
  );
}

function saySources(sources: Cell['sources'], messages: Messages): string {
  const [only] = sources;
  if (only && sources.length === 1) return saySource(only, messages);
  return [...new Set(sources.map((source) => saySource(source, messages)))].join('; ');
}
