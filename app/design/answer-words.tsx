import { useMessages } from '#app/language/use-messages.ts';

export type Answer = 'yes' | 'no' | 'unknown';

/**
 * The word of an answer: a yes is bold, a "not known" is a blank that waits to be filled, a "no" is plain.
 * `askHref` leads a "not known" to the question that would fill it.
 */
export function AnswerWord({ answer, askHref }: { answer: Answer; askHref?: string | undefined }) {
  const { answers } = useMessages();
  if (answer === 'yes') return <b>{answers.yes}</b>;
  if (answer === 'no') return <span>{answers.no}</span>;
  if (askHref === undefined) return <span className="blank">{answers.unknown}</span>;
  return (
    <a className="blank" href={askHref}>
      {answers.unknown}
    </a>
  );
}
