import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { saySource } from '#app/listings/say-source.ts';
import type { BesideTerm } from './load-beside.server.ts';

interface BesideLineProps {
  id: string;
  beside: BesideTerm | undefined;
}

/** What others say of a term now, beside the choice that would stand before it. */
export function BesideLine({ id, beside }: BesideLineProps) {
  const messages = useMessages();
  if (!beside?.others) return null;
  return (
    <span className="quiet" id={id}>
      {messages.editing.form.others[beside.others.answer](whoOf(beside.others.source, messages))}
    </span>
  );
}

/** "Federal survey, 2023": by name even where a mark was checked by nobody. */
function whoOf(source: NonNullable<BesideTerm['others']>['source'], messages: Messages): string {
  return saySource(source.how === 'self-reported' ? { ...source, how: 'said' } : source, messages, 'year');
}
