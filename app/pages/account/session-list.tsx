import { useMessages } from '#app/language/use-messages.ts';
import type { SessionLine } from './load-account.server.ts';

/** Where one is signed in, each with its way out. */
export function SessionList({ sessions }: { sessions: readonly SessionLine[] }) {
  const { page } = useMessages().account;
  return (
    <>
      <ul className="session-list">
        {sessions.map(({ id, browser, since, lastUsed, isHere }) => (
          <li key={id}>
            <p>
              <strong>{browser || page.unknownBrowser}</strong>
              {isHere && <> ({page.here})</>}
              <br />
              <span className="quiet">
                {page.since(since)}, {page.lastUsed(lastUsed)}
              </span>
            </p>
            {!isHere && (
              <form method="post">
                <input type="hidden" name="intent" value="end-session" />
                <input type="hidden" name="session" value={id} />
                <button
                  className="button plain small"
                  type="submit"
                  aria-label={page.endNamed(browser || page.unknownBrowser, since)}
                >
                  {page.end}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form method="post">
          <input type="hidden" name="intent" value="end-others" />
          <button className="button plain" type="submit">
            {page.endOthers}
          </button>
        </form>
      )}
    </>
  );
}
