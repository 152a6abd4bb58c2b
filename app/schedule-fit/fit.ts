import { type Attendable, attendableOf, type FreeWeek, WORDS_OF_TRACK } from './attendable.ts';
import { readSignature, type Signature, type SignatureSlots } from './signature.ts';
import { hasSlot, SLOTS_IN_WEEK, type WeekSlots, WORDS_OF_WEEK } from './week-slots.ts';

/** Half hours in a row, which may run past the week's end, on the program's clock. */
export interface Stretch {
  from: number;
  to: number;
  online: boolean;
}

/** `part`: something that meets in a row can be attended from its beginning to its end, and something else can not. */
export type FitKind = 'whole' | 'part' | 'none';

/** With the stretches that cannot be attended to their end. */
export interface Fit {
  kind: FitKind;
  clashes: Stretch[];
}

/** Whether somebody with these free hours can attend the track of a signature. One without half hours fits nobody. */
export function fitOf(signature: Signature, week: FreeWeek): Fit {
  const slots = readSignature(signature);
  const attendable = attendableOf(week, slots.timeZone);
  const stretches = stretchesOf(slots);
  const clashes = stretches.filter((stretch) => !canAttend(stretch, attendable));
  const kind = clashes.length === stretches.length ? 'none' : clashes.length === 0 ? 'whole' : 'part';
  return { kind, clashes };
}

/** Whether every half hour of the stretch can be attended. */
export function canAttend({ from, to, online }: Stretch, attendable: Attendable): boolean {
  const first = online ? WORDS_OF_WEEK : 0;
  for (let at = from; at < to; at++) {
    const slot = at % SLOTS_IN_WEEK;
    if (((attendable[first + (slot >> 5)]! >>> (slot & 31)) & 1) === 0) return false;
  }
  return true;
}

/** What meets in a row, in person and online apart. What goes past the week's end is one stretch. */
export function stretchesOf({ inPerson, online }: SignatureSlots): Stretch[] {
  return [...runsOf(inPerson, false), ...runsOf(online, true)];
}

function runsOf(slots: WeekSlots, online: boolean): Stretch[] {
  const runs: Stretch[] = [];
  for (let slot = 0; slot < SLOTS_IN_WEEK; slot++) {
    if (!hasSlot(slots, slot)) continue;
    const last = runs.at(-1);
    if (last?.to === slot) last.to++;
    else runs.push({ from: slot, to: slot + 1, online });
  }
  const [first] = runs;
  const last = runs.at(-1);
  if (first && last && first !== last && first.from === 0 && last.to === SLOTS_IN_WEEK) {
    last.to += first.to;
    runs.shift();
  }
  return runs;
}

/** A signature's half hours as they are compared: `WORDS_OF_TRACK` words. */
export function wordsOfTrack({ inPerson, online }: SignatureSlots): Int32Array {
  const words = new Int32Array(WORDS_OF_TRACK);
  words.set(inPerson);
  words.set(online, WORDS_OF_WEEK);
  return words;
}

/** Which of the words hold half hours at all, one bit each. */
export function filledWords(words: Readonly<Int32Array>): number {
  let filled = 0;
  for (let word = 0; word < WORDS_OF_TRACK; word++) if (words[word] !== 0) filled |= 1 << word;
  return filled;
}

/**
 * Whether the track fits as a whole, for thousands of tracks whose words stand in one array, of which this one's begin at
 * `at` and `filled` names those that hold half hours. One without any fits nobody.
 */
export function fitsWhole(
  words: Readonly<Int32Array>,
  at: number,
  filled: number,
  attendable: Attendable,
): boolean {
  for (let left = filled; left !== 0; left &= left - 1) {
    const word = 31 - Math.clz32(left & -left);
    if ((words[at + word]! & ~attendable[word]!) !== 0) return false;
  }
  return filled !== 0;
}

/** Whether a track that does not fit as a whole fits in part. */
export function fitsInPart(words: Readonly<Int32Array>, at: number, attendable: Attendable): boolean {
  let attended = 0;
  for (let word = 0; word < WORDS_OF_TRACK; word++) attended |= words[at + word]! & attendable[word]!;
  if (attended === 0) return false;
  return hasWholeRun(words, at, attendable, 0) || hasWholeRun(words, at, attendable, WORDS_OF_WEEK);
}

/** Whether half hours in a row, of those in person or of those online, can all be attended. */
function hasWholeRun(
  words: Readonly<Int32Array>,
  at: number,
  attendable: Attendable,
  first: number,
): boolean {
  let before = Number.NaN;
  let isWhole = false;
  let start = Number.NaN;
  /** Of the run that begins the week, which may be the end of the one that ends it. */
  let isFirstWhole: boolean | undefined;
  for (let word = 0; word < WORDS_OF_WEEK; word++) {
    const free = attendable[first + word]!;
    for (let held = words[at + first + word]!; held !== 0; held &= held - 1) {
      const bit = 31 - Math.clz32(held & -held);
      const slot = 32 * word + bit;
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
