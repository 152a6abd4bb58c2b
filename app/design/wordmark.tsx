import { useMessages } from '#app/language/use-messages.ts';

/** A stair of three treads that goes down to water. */
export function Wordmark() {
  const { shell } = useMessages();
  return (
    <a className="wordmark" href="/" aria-label={shell.home}>
      <svg width="40" height="22" viewBox="0 0 40 22" aria-hidden="true">
        <path d="M0 2.5h9v5.5h9v5.5h8" />
        <path className="water" d="M21 15h19M21 19.5h19" />
      </svg>
      {shell.siteName}
    </a>
  );
}
