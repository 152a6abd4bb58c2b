import { ProblemSummary } from '#app/design/form-parts.tsx';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { historyPath, programPath } from '#app/portal/portal-paths.ts';
import { DiffTable } from './diff-table.tsx';
import type { HistoryView, RevisionView } from './load-history.server.ts';

export type RevertDone = keyof Messages['editing']['history']['done'];

interface HistoryPageProps {
  view: HistoryView;
  done?: RevertDone | undefined;
  /** What stood then would not be taken today. */
  hasProblems: boolean;
}

/** Every change that was published, the newest first. */
export function HistoryPage({ view, done, hasProblems }: HistoryPageProps) {
  const { editing } = useMessages();
  const words = editing.history;
  const { publicId, name, revisions, older, canRevert } = view;
  return (
    <div className="flow">
      <ProblemSummary problems={[]} note={hasProblems ? words.problems : undefined} />
      <p className="quiet">
        <a href={programPath(publicId)}>{editing.form.back(name)}</a>
      </p>
      <h1>{words.heading}</h1>
      {done && (
        <p className="notice" role="status">
          {words.done[done]}
        </p>
      )}
      <p>{revisions.length === 0 ? words.empty : words.lead}</p>
      {revisions.map((revision) => (
        <RevisionSection key={revision.id} revision={revision} canRevert={canRevert} />
      ))}
      {older !== undefined && (
        <p>
          <a className="button plain" href={`${historyPath(publicId)}?before=${older}`} rel="next">
            {words.older}
          </a>
        </p>
      )}
    </div>
  );
}

function RevisionSection({ revision, canRevert }: { revision: RevisionView; canRevert: boolean }) {
  const { editing, sources } = useMessages();
  const words = editing.history;
  const { id, number, section, madeAt, email, isApproved, reverts, lines } = revision;
  const title = words.revision(number, editing.section[section]);
  return (
    <section className="section flow" aria-labelledby={`revision-${id}`}>
      <h2 id={`revision-${id}`}>{title}</h2>
      <p className="quiet">
        {sources.date(madeAt.slice(0, 10))}, {email ?? words.moderator}
        {isApproved && `. ${words.approved}`}
        {reverts !== undefined && `. ${words.reverts(reverts)}`}
      </p>
      {lines.length === 0 ? <p>{words.confirmed}</p> : <DiffTable caption={title} lines={lines} isMade />}
      {canRevert && lines.length > 0 && (
        <form method="post">
          <input type="hidden" name="revision" value={id} />
          <button className="button plain small" type="submit" aria-label={words.revertNamed(number)}>
            {words.revert}
          </button>
        </form>
      )}
    </section>
  );
}
