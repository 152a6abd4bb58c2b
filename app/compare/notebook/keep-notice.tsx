import { useMessages } from '#app/language/use-messages.ts';

/**
 * Asks once, in plain words, whether the browser may keep what its owner writes, and lets it forget all of it.
 * `keep-notice.client.ts` shows the one part that is true.
 */
export function KeepNotice() {
  const { notebook: words } = useMessages();
  const forget = (
    <button className="link" type="button" data-forget={words.reallyForget}>
      {words.forget}
    </button>
  );
  return (
    <div className="keep" data-keep tabIndex={-1}>
      <noscript>
        <p className="quiet">{words.noScript}</p>
      </noscript>
      <section className="notice" aria-labelledby="keep" data-when="asking" hidden>
        <h2 id="keep">{words.ask.heading}</h2>
        <p>{words.ask.text}</p>
        <p className="keep-choice">
          <button className="button plain small" type="button" data-keep-here>
            {words.ask.yes}
          </button>{' '}
          <span className="quiet">{words.ask.untilThen}</span>
        </p>
      </section>
      <p className="quiet" data-when="kept" hidden>
        {words.kept} {forget}
      </p>
      <p className="notice" data-when="refused" hidden>
        {words.refused}
      </p>
      <p className="notice" data-when="full" hidden>
        {words.full} {forget}
      </p>
      <p className="notice" data-when="unreadable" hidden>
        {words.unreadable} {forget}
      </p>
      {/* What was just done, said aloud: the sentences themselves are in the page. */}
      <p className="quiet" role="status" data-kept={words.kept} data-forgotten={words.forgotten} />
    </div>
  );
}
