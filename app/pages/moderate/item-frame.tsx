import type { ReactNode } from 'react';
import { useMessages } from '#app/language/use-messages.ts';
import { BackToQueue } from '#app/moderation/back-to-queue.tsx';
import { KeysSwitch } from '#app/moderation/keys-switch.tsx';
import type { QueueKind } from '#app/moderation/queue-kinds.ts';
import { QueueMenu } from '#app/moderation/queue-menu.tsx';

interface ItemFrameProps {
  kind: QueueKind;
  lead: string;
  heading: string;
  summary: ReactNode;
  evidence: ReactNode;
  decide: ReactNode;
}

/** One thing to decide on: its evidence, and beside it the decision. */
export function ItemFrame({ kind, lead, heading, summary, evidence, decide }: ItemFrameProps) {
  const { moderate: words } = useMessages();
  return (
    <div data-keys="">
      <QueueMenu current={kind} />
      <div className="flow">
        {summary}
        <p className="quiet item-lead">
          {lead} <BackToQueue kind={kind} />
        </p>
        <h1>{heading}</h1>
        <div className="beside">
          <section className="flow" aria-labelledby="evidence">
            <h2 id="evidence">{words.evidence}</h2>
            {evidence}
          </section>
          <section className="flow" aria-labelledby="decide">
            <h2 id="decide">{words.decide}</h2>
            {decide}
            <KeysSwitch />
          </section>
        </div>
      </div>
    </div>
  );
}
