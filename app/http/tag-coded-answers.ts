import type { RequestHandler } from 'express';
import { codedTag } from './entity-tag.ts';

/** Stands before what compresses: when the head is written, the coding is known. */
export const tagCodedAnswers: RequestHandler = (_request, response, next) => {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => typeof response;
  response.writeHead = ((...given: unknown[]) => {
    const tag = response.getHeader('ETag');
    const coding = response.getHeader('Content-Encoding');
    if (typeof tag === 'string' && typeof coding === 'string')
      response.setHeader('ETag', codedTag(tag, coding));
    return writeHead(...given);
  }) as typeof response.writeHead;
  next();
};
