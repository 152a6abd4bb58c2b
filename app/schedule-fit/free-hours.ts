import { addDayPart, DAY_PARTS, DAYS, type Day, findDayPart } from './day-parts.ts';
import {
  addSlots,
  type DayStretch,
  hasSlot,
  MINUTES_IN_DAY,
  MINUTES_IN_SLOT,
  noSlots,
  SLOTS_IN_DAY,
  SLOTS_IN_WEEK,
  stretchesByDay,
  type WeekSlots,
} from './week-slots.ts';

/**
 * A piece of someone's free hours: a whole part of a day, "mon-evening", or half hours of one day, "mon-1630-1700", which
 * end at "2400" at the latest.
 */
export type FreeWord = string;

export interface ParsedFreeHours {
  /** Canonical, as `freeWordsOf` gives them. */
  words: FreeWord[];
  notRecognised: string[];
}

/** Above so many words an address carries the half hours as digits. */
const MOST_WORDS_IN_ADDRESS = 24;

/** One hexadecimal digit for four half hours, from Monday at 00:00 on, the first half hour its highest bit. */
const PACKED = new RegExp(`^h[0-9a-f]{${SLOTS_IN_WEEK / 4}}$`);
const SPAN = new RegExp(`^(${DAYS.join('|')})-(\\d{2})(00|30)-(\\d{2})(00|30)$`);

/** Total. Of an address: words, whole parts and spans in any order and overlapping, or all half hours packed in one. */
export function parseFreeHours(words: readonly string[]): ParsedFreeHours {
  if (words.length === 0) return { words: [], notRecognised: [] };
  const slots = noSlots();
  const notRecognised = words.filter((word) => !addWord(slots, word));
  return { words: freeWordsOf(slots), notRecognised };
}

/** Words that `parseFreeHours` does not know add nothing. */
export function slotsOfFreeHours(words: readonly FreeWord[]): WeekSlots {
  const slots = noSlots();
  for (const word of words) addWord(slots, word);
  return slots;
}

/** Each set of half hours in one way: in the order of the week, whole parts of a day, and between them what is left. */
export function freeWordsOf(slots: WeekSlots): FreeWord[] {
  const words: { at: number; word: FreeWord }[] = [];
  const left = Uint32Array.from(slots);
  for (const { word, from, to } of DAY_PARTS) {
    if (!hasAll(slots, from, to)) continue;
    words.push({ at: from, word });
    for (let slot = from; slot < to; slot++) removeSlot(left, slot);
  }
  for (const stretch of stretchesByDay(left)) {
    words.push({
      at: stretch.weekday * SLOTS_IN_DAY + stretch.startsAt / MINUTES_IN_SLOT,
      word: spanWord(stretch),
    });
  }
  return words.sort((a, b) => a.at - b.at).map(({ word }) => word);
}

/** What an address says for canonical words: themselves, or where they are many all half hours in 85 signs. */
export function packFreeHours(words: readonly FreeWord[]): string {
  if (words.length <= MOST_WORDS_IN_ADDRESS) return words.join(',');
  const slots = slotsOfFreeHours(words);
  const digits = Array.from({ length: SLOTS_IN_WEEK / 4 }, (_, digit) =>
    [0, 1, 2, 3].reduce((sum, bit) => 2 * sum + Number(hasSlot(slots, 4 * digit + bit)), 0).toString(16),
  );
  return `h${digits.join('')}`;
}

/** A word that is no whole part of a day, in minutes of its day. */
export function readSpanWord(word: FreeWord): DayStretch | undefined {
  const match = SPAN.exec(word);
  if (!match) return undefined;
  const [, day = '', startHour, startMinute, endHour, endMinute] = match;
  const startsAt = 60 * Number(startHour) + Number(startMinute);
  const endsAt = 60 * Number(endHour) + Number(endMinute);
  if (startsAt >= MINUTES_IN_DAY || endsAt > MINUTES_IN_DAY || startsAt === endsAt) return undefined;
  return { weekday: DAYS.indexOf(day as Day), startsAt, endsAt };
}

function addWord(slots: Uint32Array, word: string): boolean {
  const part = findDayPart(word);
  if (part) {
    addDayPart(slots, part);
    return true;
  }
  if (PACKED.test(word)) {
    addPacked(slots, word);
    return true;
  }
  const span = readSpanWord(word);
  if (!span) return false;
  const { weekday, startsAt } = span;
  // "2200-0200" goes on into the next day.
  const endsAt = span.endsAt > startsAt ? span.endsAt : span.endsAt + MINUTES_IN_DAY;
  const day = weekday * SLOTS_IN_DAY;
  addSlots(slots, day + startsAt / MINUTES_IN_SLOT, day + endsAt / MINUTES_IN_SLOT);
  return true;
}

function addPacked(slots: Uint32Array, word: string): void {
  for (let slot = 0; slot < SLOTS_IN_WEEK; slot++) {
    const digit = Number.parseInt(word.charAt(1 + (slot >> 2)), 16);
    if ((digit >> (3 - (slot & 3))) & 1) addSlots(slots, slot, slot + 1);
  }
}

function spanWord({ weekday, startsAt, endsAt }: DayStretch): FreeWord {
  return `${DAYS[weekday]}-${clock(startsAt)}-${clock(endsAt)}`;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}${minutes % 60 === 0 ? '00' : '30'}`;
}

function hasAll(slots: WeekSlots, from: number, to: number): boolean {
  for (let slot = from; slot < to; slot++) if (!hasSlot(slots, slot)) return false;
  return true;
}

function removeSlot(slots: Uint32Array, slot: number): void {
  slots[slot >> 5] = (slots[slot >> 5] ?? 0) & ~(1 << (slot & 31));
}
