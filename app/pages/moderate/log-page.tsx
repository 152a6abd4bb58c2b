import { StackingTable } from '#app/design/stacking-table.tsx';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import type { DecidedMatter } from '#app/moderation/decided-matter.ts';
import { LOG_PATH } from '#app/moderation/moderation-paths.ts';
import { QueueMenu } from '#app/moderation/queue-menu.tsx';
import { sayChange } from '#app/moderation/say-change.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { LogLine, LogView } from './load-log.server.ts';

/** Everything that was decided, and by whom. */
export function LogPage({ view: { lines, older } }: { view: LogView }) {
  const messages = useMessages();
  const { moderate: words, sources } = messages;
  const { logPage } = words;
  const { table } = logPage;
  const sayDecision = useDecision();
  const rows = lines.map((line) => ({
    key: String(line.id),
    cells: [
      <>
        {sources.date(line.decidedOn)} <span className="quiet">{line.decidedBy}</span>
      </>,
      line.listing ? (
        <a key="program" href={`/programs/${line.listing.slug}/changes`}>
          {fullName(line.listing)}
        </a>
      ) : (
        words.goneListing
      ),
      <>
        {sayDecision(line)} <span className="quiet choice-hint">{sayMatter(line.matter, messages)}</span>
      </>,
      line.reason ?? '',
    ],
  }));
  const head = [table.when, table.what, table.decision, table.reason];
  return (
    <>
      <QueueMenu current="log" />
      <div className="flow">
        <h1>{words.log}</h1>
        <p className="lead">{lines.length > 0 ? logPage.lead : logPage.empty}</p>
        {rows.length > 0 && <StackingTable caption={words.log} head={head} rows={rows} />}
        {older !== undefined && (
          <p>
            <a className="button plain" href={`${LOG_PATH}?before=${older}`} rel="next">
              {logPage.older}
            </a>
          </p>
        )}
      </div>
    </>
  );
}

/** What was decided, fact by fact; empty where the decision says it all. */
function sayMatter({ change, section, terms, wrong }: DecidedMatter, messages: Messages): string {
  const { report, editing } = messages;
  if (change) return sayChange(change, messages);
  if (section) return editing.section[section];
  return [...wrong.map((each) => report.things[each]), ...terms.map((term) => wordsOfTerm(term).label)].join(
    '; ',
  );
}

function useDecision(): (line: LogLine) => string {
  const { moderate: words, claimDecision } = useMessages();
  const kinds: Readonly<Record<string, string>> = words.logPage.kinds;
  const statuses: Readonly<Record<string, string>> = words.credential.statuses;
  const rulings: Readonly<Record<string, { label: string }>> = words.rulings;
  const ofKind: Readonly<Record<string, Readonly<Record<string, { label: string }>>>> = {
    claim: { ...claimDecision.choices, 'issue-code': { label: words.logPage.codeMade } },
    edit: words.edit.choices,
  };
  return ({ kind, decision }) => {
    const said = ofKind[kind]?.[decision]?.label ?? rulings[decision]?.label ?? statuses[decision];
    return `${kinds[kind] ?? kind}: ${said ?? decision}`;
  };
}
