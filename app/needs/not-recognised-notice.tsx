import { useMessages } from '#app/language/use-messages.ts';
import type { NotRecognised } from './search-parameters.ts';

/** Names what the link asked for and the search left out. A place that another one replaced needs no word. */
export function NotRecognisedNotice({ parts }: { parts: readonly NotRecognised[] }) {
  const { notRecognised } = useMessages().search;
  const named = parts.filter(({ why }) => why !== 'not-used');
  if (named.length === 0) return null;
  return (
    <div className="notice">
      <p>{notRecognised.lead}</p>
      <ul>
        {named.map(({ name, word }) => (
          <li key={`${name} ${word}`}>{notRecognised.part(name, word)}</li>
        ))}
      </ul>
    </div>
  );
}
