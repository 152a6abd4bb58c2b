import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';

/** A half-closed socket has no address; such requests share one allowance. */
export function clientKey(request: { ip?: string | undefined }): string {
  return request.ip ? ipKeyGenerator(request.ip) : 'no-address';
}

/** Refuses a client address that reads more pages a minute; 0 sets no limit. */
export function limitRequests(
  perMinute: number,
  refuse: (request: Request, response: Response) => void,
): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    keyGenerator: clientKey,
    legacyHeaders: false,
    standardHeaders: 'draft-7',
    handler: refuse,
  });
}
