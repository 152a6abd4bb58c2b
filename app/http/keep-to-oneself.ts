import type { RequestHandler } from 'express';

const PRIVATE_PATH = /^\/(?:provider|moderate)(?:[/?]|$)/i;

/** What is for one person is kept by no cache and found by no search engine, whatever the answer is. */
export const keepToOneself: RequestHandler = (request, response, next) => {
  if (PRIVATE_PATH.test(request.originalUrl)) {
    response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
  }
  next();
};
