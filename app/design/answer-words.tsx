import { useMessages } from '#app/language/use-messages.ts';

export type Answer = 'yes' | 'no' | 'unknown';

/** The word of an answer: a yes is bold, a "not known" is a blank that waits to be filled, a "no" is plain. */
export function AnswerWord({ answer }: { answer: Answer }) {
  const { answers } = useMessages();
  if (answer === 'yes') return <b>{answers.yes}</b>;
  return answer === 'unknown' ? <span className="blank">{answers.unknown}</span> : <span>{answers.no}</span>;
}
