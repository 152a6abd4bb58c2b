import type { RequestHandler } from 'express';

/**
 * Begins one answer in each turn of the event loop, the first that came first. A turn takes in one new connection, so without
 * this one it would make all pages that are asked for while the next visitor waits outside.
 */
export function takeTurns(handler: RequestHandler): RequestHandler {
  const waiting: (() => void)[] = [];
  const beginNext = () => {
    const [begin] = waiting;
    begin?.();
    waiting.shift();
    if (waiting.length > 0) setImmediate(beginNext);
  };
  return (request, response, next) => {
    // Who has gone waits for no answer.
    waiting.push(() => !response.destroyed && handler(request, response, next));
    if (waiting.length === 1) setImmediate(beginNext);
  };
}
