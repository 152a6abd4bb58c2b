import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
} from 'meilisearch';
import { EngineFault, type FaultCode } from '../engine-fault.ts';

const BUSY_STATUS = 503;
const CODE_OF_STATUS: Readonly<Record<number, FaultCode>> = {
  401: 'key',
  403: 'key',
  408: 'timeout',
  429: 'busy',
  [BUSY_STATUS]: 'busy',
};

/** What went wrong between us and the server. Its text holds neither the key nor what was asked. */
export function faultOf(error: unknown): EngineFault {
  if (error instanceof EngineFault) return error;
  if (error instanceof MeilisearchApiError) return answeredFault(error);
  if (error instanceof MeilisearchTaskTimeOutError) return new EngineFault('timeout', 'a task took too long');
  if (error instanceof MeilisearchRequestError) return connectionFault(error.cause);
  // Its answer was no JSON, or not what we read from it.
  return new EngineFault('answer', 'the answer cannot be read');
}

function answeredFault(error: MeilisearchApiError): EngineFault {
  const status = error.response.status;
  const said = error.cause?.code ?? 'no reason given';
  if (said === 'index_not_found') return new EngineFault('no-index', 'the index is missing');
  return new EngineFault(CODE_OF_STATUS[status] ?? 'answer', `it answered ${status}: ${said}`);
}

function connectionFault(cause: unknown): EngineFault {
  if (cause instanceof MeilisearchRequestTimeOutError) {
    return new EngineFault('timeout', `no answer within ${cause.cause.timeout} ms`);
  }
  const { code } = innermost(cause);
  if (code === 'ECONNREFUSED') return new EngineFault('refused', 'the connection is refused');
  return new EngineFault('broken', `the connection broke${code ? ` (${code})` : ''}`);
}

function innermost(error: unknown): { code?: string } {
  let inner = error;
  while (inner instanceof Error && inner.cause !== undefined) inner = inner.cause;
  if (inner instanceof AggregateError) inner = inner.errors[0];
  const code = (inner as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? { code } : {};
}
