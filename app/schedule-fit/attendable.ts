import {
  hasSlot,
  MINUTES_IN_SLOT,
  noSlots,
  SLOTS_IN_WEEK,
  type WeekSlots,
  WORDS_OF_WEEK,
} from './week-slots.ts';
import { zoneShifts } from './zone-shifts.ts';

/** When somebody can attend. */
export interface FreeWeek {
  /** On the visitor's clock. */
  free: WeekSlots;
  /** To a session in person, and the same back. */
  travelMinutes: number;
  /** The visitor's; where it is not known, every program's clock is taken for theirs. */
  timeZone?: string;
  /** The instant at which the week begins that the clocks are compared in. */
  weekStart: number;
}

/** The half hours of a week in person, then those online. */
export const WORDS_OF_TRACK = 2 * WORDS_OF_WEEK;

/**
 * The half hours on a program's clock at which the visitor can sit in a session: `WORDS_OF_TRACK` words. Signed, as those of
 * tracks are: thousands are compared, and an engine holds large unsigned words as fractions.
 */
export type Attendable = Readonly<Int32Array>;

/**
 * A half hour of the program's clock can be attended where all the visitor's half hours that it falls on are free, by each
 * difference of the two clocks in that week. In person the half hours of the way there and back must be too, those that
 * the minutes begin counted whole.
 */
export function attendableOf(week: FreeWeek, programZone: string | undefined): Attendable {
  const inPerson = new Uint32Array(WORDS_OF_TRACK);
  const online = inPerson.subarray(WORDS_OF_WEEK);
  online.set(freeOnClockOf(week, programZone));
  const travel = slotsOfTravel(week.travelMinutes);
  for (let slot = 0; slot < SLOTS_IN_WEEK; slot++) {
    if (hasAll(online, slot - travel, slot + travel)) put(inPerson, slot);
  }
  return new Int32Array(inPerson.buffer);
}

/** The half hours on a program's clock that are free, wherever that clock stands in that week. */
export function freeOnClockOf(week: FreeWeek, programZone: string | undefined): WeekSlots {
  const shifts = zoneShifts(programZone, week.timeZone, week.weekStart);
  const free = noSlots();
  for (let slot = 0; slot < SLOTS_IN_WEEK; slot++) {
    if (shifts.every((minutes) => isFree(week.free, slot, minutes))) put(free, slot);
  }
  return free;
}

/** In half hours, begun ones whole. */
export function slotsOfTravel(minutes: number): number {
  return Math.min(SLOTS_IN_WEEK, Math.max(0, Math.ceil(minutes / MINUTES_IN_SLOT)));
}

/** Whether the visitor is free in all half hours that one of a clock so many minutes behind theirs falls on. */
function isFree(free: WeekSlots, slot: number, minutesAhead: number): boolean {
  const begins = slot * MINUTES_IN_SLOT + minutesAhead;
  const first = Math.floor(begins / MINUTES_IN_SLOT);
  const last = Math.ceil((begins + MINUTES_IN_SLOT) / MINUTES_IN_SLOT) - 1;
  return hasAll(free, first, last);
}

/** Whether all half hours from `first` to `last` are in the set; they may lie before the week or past it. */
function hasAll(slots: WeekSlots, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (!hasSlot(slots, ((at % SLOTS_IN_WEEK) + SLOTS_IN_WEEK) % SLOTS_IN_WEEK)) return false;
  }
  return true;
}

function put(slots: Uint32Array, slot: number): void {
  slots[slot >> 5] = (slots[slot >> 5] ?? 0) | (1 << (slot & 31));
}
