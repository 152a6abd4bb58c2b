import { AnswerWord } from '#app/design/answer-words.tsx';
import { AnswerSymbol } from '#app/design/symbols.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { sayOfficeLead } from '#app/listings/say-office-lead.ts';
import { saySource } from '#app/listings/say-source.ts';
import type { NeedRow } from './need-rows.ts';
import { needText } from './need-words.ts';

interface NeedListProps {
  rows: readonly NeedRow[];
  /** How exactly the sources are dated. */
  precision?: 'day' | 'year';
}

/** How a program stands to each thing that the visitor asked for, in the order of the asking. */
export function NeedList({ rows, precision = 'day' }: NeedListProps) {
  const messages = useMessages();
  if (rows.length === 0) return null;
  return (
    <ul className="needs">
      {rows.map(({ facet, answer, terms, source, lead }) => (
        <li key={facet}>
          <AnswerSymbol answer={answer} />
          <span className="row">
            <span className="word">
              <AnswerWord answer={answer} />
            </span>{' '}
            <span>
              {`${needText(terms, messages)}. `}
              <span className="quiet">{saySource(source, messages, precision)}</span>
              {lead && (
                <span className="lead-line">
                  {`${sayOfficeLead(lead, messages)} `}
                  <span className="quiet">{saySource({ how: 'said', ...lead }, messages, precision)}</span>
                </span>
              )}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
