import type { RequestHandler } from 'express';
import { type Logger, pino } from 'pino';

export type Log = Logger;

export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** In characters. */
const LONGEST_PATH = 200;

/** The path alone: the query holds what a visitor looks for. */
export function pathForLog(url: string): string {
  return (url.split('?', 1)[0] ?? '').slice(0, LONGEST_PATH);
}

/** One line a request: method, path, status, milliseconds. No address, no query, no header. */
export function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    response.on('finish', () => {
      const ms = Math.round(performance.now() - startedAt);
      log.info({
        method: request.method,
        path: pathForLog(request.originalUrl),
        status: response.statusCode,
        ms,
      });
    });
    next();
  };
}

/** Where an error came from, without its message, which may repeat what a visitor typed. */
export function errorForLog(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, at: frames.slice(0, 8).map((line) => line.trim()) };
}
