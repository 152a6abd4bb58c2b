/** Every way in which a request can end badly, with its HTTP status. The sentences are in `app/language`. */
export const STATUS_OF_ERROR = {
  'bad-link': 400,
  'bad-host': 400,
  'other-site': 403,
  'not-found': 404,
  'wrong-method': 405,
  gone: 410,
  'too-large': 413,
  'too-long': 414,
  'wrong-type': 415,
  'too-many': 429,
  broken: 500,
} as const;

export type ErrorCode = keyof typeof STATUS_OF_ERROR;

const CODE_OF_STATUS = new Map<number, ErrorCode>(
  (Object.entries(STATUS_OF_ERROR) as [ErrorCode, number][])
    .reverse()
    .map(([code, status]) => [status, code]),
);

/** The code whose page explains this status; a status of its own kind of trouble falls to its class. */
export function codeOfStatus(status: number): ErrorCode {
  return CODE_OF_STATUS.get(status) ?? (status >= 400 && status < 500 ? 'bad-link' : 'broken');
}
