import { AnswerWord } from '#app/design/answer-words.tsx';
import { AnswerSymbol } from '#app/design/symbols.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import type { PlanAnswer } from '#app/listings/plan-answer.ts';
import { sayOfficeLead } from '#app/listings/say-office-lead.ts';
import { saySource } from '#app/listings/say-source.ts';
import type { NeedRow, TermRow } from './need-rows.ts';
import { rowText } from './need-words.ts';
import { PlanNeed } from './plan-need.tsx';

interface NeedListProps {
  rows: readonly NeedRow[];
  /** How exactly the sources are dated. */
  precision?: 'day' | 'year';
}

function isOfPlan(row: NeedRow): row is TermRow & { plan: PlanAnswer } {
  return row.facet !== 'week' && row.plan !== undefined;
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
              {isOfPlan(row) ? <PlanNeed row={row} /> : `${rowText(row, messages)} `}
              <span className="quiet">
                {saySource(row.source, messages, precision)}
                {isOfPlan(row) && `. ${messages.plans.confirm}`}
              </span>
              <LeadLine lead={row.lead} precision={precision} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface LeadLineProps {
  lead: TermRow['lead'];
  precision: 'day' | 'year';
}

/** What the hours of the office hint at. */
function LeadLine({ lead, precision }: LeadLineProps) {
  const messages = useMessages();
  if (!lead) return null;
  return (
    <span className="lead-line">
      {`${sayOfficeLead(lead, messages)} `}
      <span className="quiet">{saySource({ how: 'said', ...lead }, messages, precision)}</span>
    </span>
  );
}
