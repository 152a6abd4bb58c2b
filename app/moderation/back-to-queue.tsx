import { useMessages } from '#app/language/use-messages.ts';
import { queuePath } from './moderation-paths.ts';
import type { QueueKind } from './queue-kinds.ts';

/** Leaves an item undecided. */
export function BackToQueue({ kind }: { kind: QueueKind }) {
  const { moderate: words } = useMessages();
  return (
    <>
      <a href={queuePath(kind)} data-key="q">
        {words.backToQueue}
      </a>{' '}
      <kbd hidden>{words.keys.backToQueue}</kbd>
    </>
  );
}
