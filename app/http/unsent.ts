/** What a loader hands to its page and to nobody else. */
export interface Unsent<T> {
  readonly page: T;
}

/**
 * Remix writes out each loader's answer for a script in the browser, and no page has one that reads it: for a page of
 * cards that is a tenth of the work. It passes over a property that is not enumerable.
 */
export function unsent<T>(page: T): Unsent<T> {
  return Object.defineProperty({}, 'page', { value: page }) as Unsent<T>;
}
