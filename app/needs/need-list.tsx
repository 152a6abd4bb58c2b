import { AnswerWord } from '#app/design/answer-words.tsx';
import { AnswerSymbol } from '#app/design/symbols.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import type { PlanAnswer } from '#app/listings/plan-answer.ts';
import { sayOfficeLead } from '#app/listings/say-office-lead.ts';
import { saySource } from '#app/listings/say-source.ts';
import type { NeedRow } from './need-rows.ts';
import { needText } from './need-words.ts';
import { PlanNeed } from './plan-need.tsx';

interface NeedListProps {
  rows: readonly NeedRow[];
  /** How exactly the sources are dated. */
  precision?: 'day' | 'year';
}

function isOfPlan(row: NeedRow): row is NeedRow & { plan: PlanAnswer } {
  return row.plan !== undefined;
}

/** How a program stands to each thing that the visitor asked for, in the order of the asking. */
export function NeedList({ rows, precision = 'day' }: NeedListProps) {
  const messages = useMessages();
  if (rows.length === 0) return null;
  return (
    <ul className="needs">
      {rows.map((row) => (
        <li key={row.facet}>
          <AnswerSymbol answer={row.answer} />
          <span className="row">
            <span className="word">
              <AnswerWord answer={row.answer} />
            </span>{' '}
            <span>
              {isOfPlan(row) ? <PlanNeed row={row} /> : `${needText(row.terms, messages)}. `}
              <span className="quiet">
                {saySource(row.source, messages, precision)}
                {row.plan && `. ${messages.plans.confirm}`}
              </span>
              {row.lead && (
                <span className="lead-line">
                  {`${sayOfficeLead(row.lead, messages)} `}
                  <span className="quiet">
                    {saySource({ how: 'said', ...row.lead }, messages, precision)}
                  </span>
                </span>
              )}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
