import { useMessages } from '#app/language/use-messages.ts';
import { askedAbout, nameOfAsked } from './asked-about.ts';
import type { Question } from './questions.ts';
import { isYesOrNo, noteOfQuestion, sayQuestion } from './say-question.ts';

/** The question, boxes where yes or no answers it, and always a line to write on. */
export function QuestionRow({ question }: { question: Question }) {
  const messages = useMessages();
  const { questionSheet: words } = messages;
  const note = noteOfQuestion(question, messages);
  const { facet, terms } = askedAbout(question);
  return (
    <li data-question={nameOfAsked(question)} data-facet={facet} data-terms={terms.join(' ')}>
      <div className="sheet-row">
        <span className="sheet-question">
          <span data-asked>{sayQuestion(question, messages)}</span>
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
