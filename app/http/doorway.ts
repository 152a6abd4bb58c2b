import type { IncomingHttpHeaders } from 'node:http';
import { isApiPath } from './api-path.ts';
import type { ErrorCode } from './errors.ts';

/** What the doorway reads of a request. `url` is path and query as the client sent them. */
export interface Knock {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
}

export type Passage =
  | { kind: 'enter' }
  | { kind: 'refuse'; code: ErrorCode }
  | { kind: 'redirect'; location: string };

/** In characters. A search with every filter chosen stays well below. */
export const LONGEST_URL = 8_000;
/** In bytes. */
export const LARGEST_BODY = 1_000_000;
/** In bytes, where files are sent to: those who may send none are answered before a byte is read. */
export const LARGEST_UPLOAD = 20_000_000;

const TAKES_FILES = /^\/provider\/(?:claims\/[0-9a-f]+\/papers|organizations\/[0-9a-f]+\/sites)(?:\?|$)/;

const READING = new Set(['GET', 'HEAD']);
const METHODS = new Set([...READING, 'POST']);
const HOST = /^(?:[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;
const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNSAFE_IN_PATH = /[\u0000-\u001f\u007f\\]/;

/** What is for machines is only read; browsers ask first, by OPTIONS. */
const METHODS_OF_API = new Set([...READING, 'OPTIONS']);

export const API_METHODS = [...METHODS_OF_API].join(', ');

export function allowedMethods(url: string): string {
  return isApiPath(url) ? API_METHODS : [...METHODS].join(', ');
}

/** Decides whether a request may reach the pages. Total: it never throws. */
export function decidePassage({ method, url, headers }: Knock): Passage {
  const code = refusalOf({ method, url, headers });
  if (code) return { kind: 'refuse', code };
  const [path = '/', query] = splitOnce(url);
  if (READING.has(method) && path.length > 1 && path.endsWith('/')) {
    return { kind: 'redirect', location: `${path.replace(/\/+$/, '')}${query}` };
  }
  return { kind: 'enter' };
}

function refusalOf({ method, url, headers }: Knock): ErrorCode | undefined {
  const forMachines = isApiPath(url);
  if (!(forMachines ? METHODS_OF_API : METHODS).has(method)) return 'wrong-method';
  if (url.length > LONGEST_URL) return 'too-long';
  if (!isReadableUrl(url)) return 'bad-link';
  if (!headers.host || !HOST.test(headers.host) || !URL.canParse(`http://${headers.host}/`))
    return 'bad-host';
  // The ending asks Remix for a route's data in its own form, which no page of ours reads.
  if (/^[^?]*\.data(?:\?|$)/.test(url)) return 'not-found';
  if (forMachines || READING.has(method)) return undefined;
  if (!comesFromThisSite(headers)) return 'other-site';
  if (!FORM.test(headers['content-type'] ?? '')) return 'wrong-type';
  if (Number(headers['content-length'] ?? 0) > largestBody(url)) return 'too-large';
  return undefined;
}

const largestBody = (url: string) => (TAKES_FILES.test(url) ? LARGEST_UPLOAD : LARGEST_BODY);

function splitOnce(url: string): [path: string, query: string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}

function isReadableUrl(url: string): boolean {
  if (!url.startsWith('/') || url.startsWith('//')) return false;
  const [path, query] = splitOnce(url);
  try {
    if (UNSAFE_IN_PATH.test(decodeURIComponent(path)) || path.includes('\\')) return false;
  } catch {
    return false;
  }
  // `_data` asks Remix for a route's data in a form that this app does not speak.
  return !/%00|[?&]_data(?:=|&|$)/.test(query);
}

/** A browser says where a form comes from; what says nothing is not a visitor's form. */
function comesFromThisSite(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = headers;
  if (origin === undefined) return site !== undefined;
  return URL.canParse(origin) && new URL(origin).host === headers.host?.toLowerCase();
}
