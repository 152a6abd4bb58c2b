import { ACCOUNT_PATH } from '#app/accounts/account-paths.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { LOG_PATH, queuePath } from './moderation-paths.ts';
import { QUEUE_KINDS, type QueueKind } from './queue-kinds.ts';

interface QueueMenuProps {
  current: QueueKind | 'log' | undefined;
  counts?: Record<QueueKind, number>;
}

/** The kinds of work, with how much of each waits. */
export function QueueMenu({ current, counts }: QueueMenuProps) {
  const { account, moderate: words } = useMessages();
  return (
    <nav className="queue-menu" aria-label={words.menu}>
      <ul>
        {QUEUE_KINDS.map((kind) => (
          <li key={kind}>
            <a href={queuePath(kind)} aria-current={kind === current ? 'page' : undefined}>
              {counts
                ? words.kindAndCount(words.kinds[kind], counts[kind].toLocaleString('en-US'))
                : words.kinds[kind]}
            </a>
          </li>
        ))}
        <li>
          <a href={LOG_PATH} aria-current={current === 'log' ? 'page' : undefined}>
            {words.log}
          </a>
        </li>
        <li>
          <a href={ACCOUNT_PATH}>{account.page.heading}</a>
        </li>
      </ul>
    </nav>
  );
}
