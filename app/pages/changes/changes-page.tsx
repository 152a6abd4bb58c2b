import { ValueRow } from '#app/design/value-row.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import { sayAnswer } from '#app/listings/say-answer.ts';
import type { ListingChange } from '#app/moderation/public-change.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { ChangesView } from './load-changes.server.ts';

/** What persons changed of a program's page, and when. */
export function ChangesPage({ view: { slug, name, program, changes } }: { view: ChangesView }) {
  const { changes: words, sources } = useMessages();
  const full = fullName({ name, program });
  const sayChange = useChange();
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
              value={sayChange(change)}
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

function useChange(): (change: ListingChange) => string {
  const messages = useMessages();
  const { changes, answers, moderate, editing } = messages;
  const { entry } = changes;
  return (change) => {
    switch (change.what) {
      case 'word': {
        const { term, asOf, before } = change;
        const now = entry.word(wordsOfTerm(term).label, sayAnswer(change, messages), asOf);
        return `${now}. ${entry.before(answers[before])}.`;
      }
      case 'credential': {
        const status = moderate.credential.statuses[change.status];
        return entry.credential(wordsOfTerm(change.term).label, status, change.readOn);
      }
      case 'edit':
      case 'program':
        return entry[change.what](editing.section[change.section]);
      default:
        return entry[change.what];
    }
  };
}
