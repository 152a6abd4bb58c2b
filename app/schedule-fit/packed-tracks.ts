import type { Attendable } from './attendable.ts';
import type { SignatureSlots } from './signature.ts';
import { SLOTS_IN_WEEK, WORDS_OF_WEEK } from './week-slots.ts';

/**
 * Tracks as hundreds of thousands are compared, packed one after the other. Of each: which of its words hold half hours, one
 * bit each from the first in person to the last online, and then those words. Most tracks meet on three or four days.
 */
export type PackedTracks = Readonly<Int32Array>;

const IN_PERSON = 2 ** WORDS_OF_WEEK - 1;

export function packTrack({ inPerson, online }: SignatureSlots): Int32Array {
  const words = [...inPerson, ...online];
  const filled = words.reduce((mask, word, place) => (word === 0 ? mask : mask | (1 << place)), 0);
  return Int32Array.from([filled, ...words.filter((word) => word !== 0)]);
}

/** How many numbers the track that begins at `at` takes. */
export function packedLength(tracks: PackedTracks, at: number): number {
  let length = 1;
  for (let left = tracks[at]!; left !== 0; left &= left - 1) length++;
  return length;
}

/** Whether the track that begins at `at` fits as a whole. One without any half hours fits nobody. */
export function fitsWhole(tracks: PackedTracks, at: number, attendable: Attendable): boolean {
  const filled = tracks[at]!;
  let next = at + 1;
  for (let left = filled; left !== 0; left &= left - 1) {
    const place = 31 - Math.clz32(left & -left);
    if ((tracks[next++]! & ~attendable[place]!) !== 0) return false;
  }
  return filled !== 0;
}

/** Whether a track that does not fit as a whole fits in part. */
export function fitsInPart(tracks: PackedTracks, at: number, attendable: Attendable): boolean {
  const filled = tracks[at]!;
  let attended = 0;
  let inPersonWords = 0;
  let next = at + 1;
  for (let left = filled; left !== 0; left &= left - 1) {
    const place = 31 - Math.clz32(left & -left);
    if (place < WORDS_OF_WEEK) inPersonWords++;
    attended |= tracks[next++]! & attendable[place]!;
  }
  if (attended === 0) return false;
  const first = at + 1;
  return (
    hasWholeRun(tracks, first, filled & IN_PERSON, attendable, 0) ||
    hasWholeRun(tracks, first + inPersonWords, filled >>> WORDS_OF_WEEK, attendable, WORDS_OF_WEEK)
  );
}

/** Whether half hours in a row can all be attended, of those in person or of those online: the words from `next` on. */
function hasWholeRun(
  tracks: PackedTracks,
  next: number,
  filled: number,
  attendable: Attendable,
  first: number,
): boolean {
  let word = next;
  let before = Number.NaN;
  let isWhole = false;
  let start = Number.NaN;
  /** Of the run that begins the week, which may be the end of the one that ends it. */
  let isFirstWhole: boolean | undefined;
  for (let left = filled; left !== 0; left &= left - 1) {
    const place = 31 - Math.clz32(left & -left);
    const free = attendable[first + place]!;
    for (let held = tracks[word++]!; held !== 0; held &= held - 1) {
      const bit = 31 - Math.clz32(held & -held);
      const slot = 32 * place + bit;
      if (slot !== before + 1) {
        if (start === 0) isFirstWhole = isWhole;
        else if (isWhole) return true;
        start = slot;
        isWhole = true;
      }
      isWhole &&= ((free >>> bit) & 1) === 1;
      before = slot;
    }
  }
  const goesOn = before === SLOTS_IN_WEEK - 1 && isFirstWhole !== undefined;
  return goesOn ? isWhole && isFirstWhole === true : isWhole || isFirstWhole === true;
}
