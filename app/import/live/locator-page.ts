import { isObject } from '../sources/findtreatment-cells.ts';
import type { LocatorState } from './locator-states.ts';

/** Which kind of programs, as the locator calls them. */
export type LocatorType = 'SA' | 'MH' | 'both';

export const LOCATOR_TYPES: readonly LocatorType[] = ['SA', 'MH', 'both'];

export interface LocatorPage {
  /** 1-based. */
  page: number;
  totalPages: number;
  recordCount: number;
  rows: unknown[];
}

/** `limitType` 0 is "within this state"; `sort` 0 is by distance from `sAddr`. */
export function locatorUrl(
  base: string,
  { id, middle }: LocatorState,
  { type, page, pageSize }: { type: LocatorType; page: number; pageSize: number },
): URL {
  const url = new URL(base);
  const query = { sType: type, limitType: 0, limitValue: id, pageSize, page, sort: 0 };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  // A comma stands for itself in a query, and the locator reads a pair only with one.
  url.search += `&sAddr=${middle.join(',')}`;
  return url;
}

/** Undefined where the value is no page of the locator. */
export function parseLocatorPage(value: unknown): LocatorPage | undefined {
  if (!isObject(value) || !Array.isArray(value.rows)) return undefined;
  const [page, totalPages, recordCount] = [value.page, value.totalPages, value.recordCount].map(wholeNumber);
  if (page === undefined || totalPages === undefined || recordCount === undefined) return undefined;
  return { page, totalPages, recordCount, rows: value.rows };
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
