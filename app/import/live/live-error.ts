/** The locator could not be read to its end; the message says what to do. Pages that came in are kept. */
export class LiveError extends Error {
  readonly code = 'live-source';
}
