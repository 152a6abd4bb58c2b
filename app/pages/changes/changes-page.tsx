import { ValueRow } from '#app/design/value-row.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import { sayChange } from '#app/moderation/say-change.ts';
import type { ChangesView } from './load-changes.server.ts';

/** What persons changed of a program's page, and when. */
export function ChangesPage({ view: { slug, name, program, changes } }: { view: ChangesView }) {
  const messages = useMessages();
  const { changes: words, sources } = messages;
  const full = fullName({ name, program });
  return (
    <div className="flow">
      <h1>{words.heading}</h1>
      <p className="lead measure">{words.about(full)}</p>
      <p className="measure">{words.lead}</p>
      {changes.length === 0 ? (
        <p className="measure">{words.empty}</p>
      ) : (
        <dl className="fact-list">
          {changes.map((change, index) => (
            <ValueRow
              key={String(index)}
              name={sources.date(change.on)}
              value={sayChange(change, messages)}
              source={change.what === 'program' ? words.by.program : words.by.moderator}
            />
          ))}
        </dl>
      )}
      <p>
        <a href={`/programs/${slug}`}>{words.back(full)}</a>
      </p>
    </div>
  );
}
