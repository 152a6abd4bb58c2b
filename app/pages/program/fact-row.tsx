import type { OpenQuestion } from '#app/compare/open-questions.ts';
import { ANSWER_MARKS, type Answer, answerWordHtml } from '#app/design/answer-html.ts';
import { html, inside } from '#app/design/markup.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { networkNotKnownHtml } from '#app/listings/network-not-known.ts';
import { questionHref } from './question-link.ts';

interface FactRowProps {
  name: string;
  answer: Answer;
  note?: string | undefined;
  source: string;
  /** What to ask where the answer is not known. */
  ask?: OpenQuestion | undefined;
  /** The word of a known answer in place of yes or no: "In network". */
  word?: string | undefined;
  /** Whether nobody says if the plan's network is meant. */
  isHalfKnown?: boolean | undefined;
}

/** One fact: its name, the answer, and quietly who said so and when. A part of a `dl`. */
export function FactRow({ name, answer, note, source, ask, word, isHalfKnown }: FactRowProps) {
  const messages = useMessages();
  const askHref = ask && questionHref(ask);
  const ofPlan = word && answer !== 'unknown' && (answer === 'yes' ? html`<b>${word}</b>` : html`${word}`);
  const said = html`${ofPlan || answerWordHtml(answer, messages, askHref)}${
    isHalfKnown && html` · ${networkNotKnownHtml(messages, askHref)}`
  }${note && html`<br/>${note}`}`;
  return (
    <div
      className="fact"
      {...inside(
        html`<dt>${name}</dt><dd class="fact-answer">${ANSWER_MARKS[answer]}<span>${said}</span></dd><dd class="fact-source quiet">${source}</dd>`,
      )}
    />
  );
}
