import { StackingTable } from '#app/design/stacking-table.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import type { QueueItem } from '#app/moderation/find-queue.server.ts';
import { hrefOfItem } from '#app/moderation/href-of-item.ts';
import { queuePath } from '#app/moderation/moderation-paths.ts';
import { QueueMenu } from '#app/moderation/queue-menu.tsx';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { QueueView } from './load-queue.server.ts';

/** What came of the decision before. */
export const QUEUE_DONES = ['kept', 'settled-before'] as const;
export type QueueDone = (typeof QUEUE_DONES)[number];

interface QueuePageProps {
  view: QueueView;
  done?: QueueDone | undefined;
}

/** All that waits, kind by kind, the oldest first. */
export function QueuePage({ view: { kind, counts, items, page, pages }, done }: QueuePageProps) {
  const { moderate: words } = useMessages();
  return (
    <>
      <QueueMenu current={kind} counts={counts} />
      <div className="flow">
        {done && (
          <p className="notice" role="status">
            {done === 'kept' ? words.kept : words.settledBefore}
          </p>
        )}
        <h1>{words.heading}</h1>
        <h2>{words.kinds[kind]}</h2>
        <p className="measure">{items.length > 0 ? words.about[kind] : words.empty[kind]}</p>
        {items.length > 0 && <Items items={items} caption={words.kinds[kind]} />}
        {pages > 1 && (
          <nav className="pager" aria-label={words.pager.label}>
            <p>{words.pager.at(page, pages)}</p>
            <p className="steps">
              {page > 1 && (
                <a className="button plain" href={queuePath(kind, page - 1)} rel="prev">
                  {words.pager.previous}
                </a>
              )}
              {page < pages && (
                <a className="button plain" href={queuePath(kind, page + 1)} rel="next">
                  {words.pager.next}
                </a>
              )}
            </p>
          </nav>
        )}
      </div>
    </>
  );
}

function Items({ items, caption }: { items: readonly QueueItem[]; caption: string }) {
  const { moderate: words, sources } = useMessages();
  const sayWhat = useWhat();
  const rows = items.map((item, index) => {
    const { listing, claim, since } = item;
    const name = listing ? fullName(listing) : (claim?.name ?? words.goneListing);
    const href = hrefOfItem(item);
    return {
      key: href ?? String(index),
      cells: [
        href ? (
          <a key="program" href={href}>
            {name}
          </a>
        ) : (
          name
        ),
        sayWhat(item),
        <span className="whole-words" key="since">
          {sources.date(since)}
        </span>,
      ],
    };
  });
  const { table } = words;
  return <StackingTable caption={caption} head={[table.program, table.what, table.since]} rows={rows} />;
}

function useWhat(): (item: QueueItem) => string {
  const { moderate: words, report: reportWords, answers, editing } = useMessages();
  return ({ claim, edit, report, confirmation, term, kind }) => {
    if (claim) {
      const parts = [
        words.claim[claim.state],
        ...(claim.isNew ? [words.claim.isNew] : []),
        ...(claim.isContested ? [words.claim.isContested] : []),
      ];
      return parts.join(' ');
    }
    if (edit) return editing.section[edit.section];
    if (confirmation) return confirmation.terms.map((each) => wordsOfTerm(each).label).join(', ');
    if (report) {
      const things = report.wrong.map((thing) => reportWords.things[thing]);
      const { told } = report;
      const said = told && words.told(wordsOfTerm(told.term).label, answers[told.answer]);
      return [...(said ? [said] : []), ...things].join('; ');
    }
    return term ? wordsOfTerm(term).label : words.kinds[kind];
  };
}
