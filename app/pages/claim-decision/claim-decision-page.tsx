import { ProblemSummary } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { BackToQueue } from '#app/moderation/back-to-queue.tsx';
import { KeysSwitch } from '#app/moderation/keys-switch.tsx';
import { QueueMenu } from '#app/moderation/queue-menu.tsx';
import { claimDecisionPath } from '#app/portal/portal-paths.ts';
import { DecideForm, type DecisionToMend } from './decide-form.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import { IssueCode, type IssuedCode } from './issue-code.tsx';
import type { ClaimDecisionView } from './load-claim-decision.server.ts';

interface ClaimDecisionPageProps {
  view: ClaimDecisionView;
  mend: DecisionToMend | undefined;
  issued: IssuedCode | undefined;
}

/** One claim as a moderator decides it: the evidence, what they wrote, and the choice. */
export function ClaimDecisionPage({ view, mend, issued }: ClaimDecisionPageProps) {
  const { claimDecision: words, claims } = useMessages();
  return (
    <div data-keys="">
      <QueueMenu current="claims" />
      <div className="flow">
        <ProblemSummary
          problems={mend?.field ? [{ field: mend.field, text: words[mend.trouble] }] : []}
          note={mend && !mend.field ? words[mend.trouble] : undefined}
        />
        <p className="quiet item-lead">
          {claims.page.short[view.state]}. {words.waitingSince(view.changedAt)} <BackToQueue kind="claims" />
        </p>
        <h1>{view.isNew ? words.newHeading(view.name) : words.heading(view.name)}</h1>
        <div className="beside claim-decision">
          <div className="flow">
            <section className="flow" aria-labelledby="evidence">
              <h2 id="evidence">{words.evidence}</h2>
              {view.isNew && <p className="notice">{words.ownWordNote}</p>}
              <EvidenceTable rows={view.evidence} />
            </section>
            <section className="section flow" aria-labelledby="wrote">
              <h2 id="wrote">{words.saysWho}</h2>
              {view.words ? <blockquote className="quoted">{view.words}</blockquote> : <p>{words.noWords}</p>}
              <p className="quiet">{words.by(view.person, view.position, view.createdAt)}</p>
            </section>
            <LogSection view={view} />
          </div>
          <div className="flow">
            {view.codeTo && <IssueCode view={view} codeTo={view.codeTo} issued={issued} />}
            <section className={view.codeTo ? 'section flow' : 'flow'} aria-labelledby="decide">
              <h2 id="decide">{words.decide}</h2>
              {view.choices.length > 0 ? (
                <DecideForm view={view} mend={mend} />
              ) : (
                <p className="notice">{words.nothingToDecide}</p>
              )}
              <KeysSwitch />
            </section>
            <ul className="link-list">
              {view.listingHref && (
                <li>
                  <a href={view.listingHref}>{words.seeListing}</a>
                </li>
              )}
              {view.others.map(({ key, person, state }) => (
                <li key={key}>
                  <a href={claimDecisionPath(key)}>{words.seeOther(person, claims.page.short[state])}</a>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </div>
    </div>
  );
}

function LogSection({ view: { log } }: { view: ClaimDecisionView }) {
  const { claimDecision: words } = useMessages();
  if (log.length === 0) return null;
  return (
    <section className="section flow" aria-labelledby="log">
      <h2 id="log">{words.log}</h2>
      <ul className="dashes">
        {log.map(({ decision, reason, at }) => (
          <li key={`${at} ${decision}`}>
            {words.logLine(decision, at)}
            {reason && `: ${reason}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
