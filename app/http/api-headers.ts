import type { RequestHandler } from 'express';
import { isApiPath } from './api-path.ts';
import { API_METHODS } from './doorway.ts';

/** In seconds: how long a browser need not ask again whether it may ask. */
const PREFLIGHT_KEPT_S = 86_400;

const FROM_ANYWHERE = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Location, ETag, Link, RateLimit, RateLimit-Policy, Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Robots-Tag': 'noindex',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Public facts, without cookies: scripts of every site may read them, and errors as well. */
export const openToAllSites: RequestHandler = (request, response, next) => {
  if (isApiPath(request.originalUrl)) response.set(FROM_ANYWHERE);
  next();
};

/** What a browser asks before a script of another site sends a header of its own. */
export const answerPreflight: RequestHandler = (request, response, next) => {
  if (request.method !== 'OPTIONS' || !isApiPath(request.originalUrl)) return next();
  response.status(204).set({
    Allow: API_METHODS,
    'Access-Control-Allow-Methods': API_METHODS,
    'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match',
    'Access-Control-Max-Age': String(PREFLIGHT_KEPT_S),
  });
  response.end();
};
