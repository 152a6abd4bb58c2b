import type { RequestHandler } from 'express';

/**
 * Stands behind what compresses: a page that the framework writes, flushes and ends goes on as one piece, so that it is compressed
 * in one go and not in three. What is no page passes as it comes.
 */
export const sendWhole: RequestHandler = (_request, response, next) => {
  const write = response.write.bind(response) as (...given: unknown[]) => boolean;
  const end = response.end.bind(response) as (...given: unknown[]) => typeof response;
  const held: Uint8Array[] = [];
  response.write = ((...given: unknown[]) => {
    const [chunk] = given;
    if (!(chunk instanceof Uint8Array) || !isPage(response.getHeader('Content-Type'))) return write(...given);
    held.push(chunk);
    return true;
  }) as typeof response.write;
  response.end = ((...given: unknown[]) => {
    const [first, ...more] = held.splice(0);
    if (!first) return end(...given);
    return end(more.length === 0 ? first : Buffer.concat([first, ...more]));
  }) as typeof response.end;
  next();
};

const isPage = (type: unknown) => typeof type === 'string' && type.startsWith('text/html');
