const MARK = 'off-';

/**
 * Stands at the end of the address to which "Remove" leads, where no server reads it: the page before it may have had no
 * script yet to take the program off the browser's own list.
 */
export function removedMark(pick: string): string {
  return MARK + pick;
}

/** The program that was removed; undefined where the hash of an address tells of none. */
export function removedIn(hash: string): string | undefined {
  return hash.startsWith(`#${MARK}`) ? hash.slice(1 + MARK.length) : undefined;
}
