export const SLOTS_IN_DAY = 48;
export const SLOTS_IN_WEEK = 7 * SLOTS_IN_DAY;
export const MINUTES_IN_SLOT = 30;
export const MINUTES_IN_DAY = 24 * 60;
export const WORDS_OF_WEEK = Math.ceil(SLOTS_IN_WEEK / 32);

/**
 * A set of half hours of the week: `WORDS_OF_WEEK` words, of which bit `n % 32` of word `n >> 5` is half hour `n`. 0 begins on
 * Monday at 00:00, 335 on Sunday at 23:30.
 */
export type WeekSlots = Readonly<Uint32Array>;

/** One meeting a week, on the clock of its place. */
export interface WeeklySession {
  /** 0 is Monday. */
  weekday: number;
  /** Minutes after midnight, 0 to 1439. */
  startsAt: number;
  /** Minutes after midnight, 1 to 1440; at or before `startsAt` it ends on the next day. */
  endsAt: number;
  online: boolean;
}

export function noSlots(): Uint32Array {
  return new Uint32Array(WORDS_OF_WEEK);
}

export function hasSlot(slots: WeekSlots, slot: number): boolean {
  return ((slots[slot >> 5] ?? 0) & (1 << (slot & 31))) !== 0;
}

/** Adds half hours `from` up to, not including, `to`; those past the week's end are those of its beginning. */
export function addSlots(slots: Uint32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const slot = ((at % SLOTS_IN_WEEK) + SLOTS_IN_WEEK) % SLOTS_IN_WEEK;
    slots[slot >> 5] = (slots[slot >> 5] ?? 0) | (1 << (slot & 31));
  }
}

/** Half hours of one day in a row, in minutes after its midnight. */
export interface DayStretch {
  /** 0 is Monday. */
  weekday: number;
  startsAt: number;
  /** At most 1440. */
  endsAt: number;
}

/** Unbroken half hours, in the order of the week, none of them past its day's end. */
export function stretchesByDay(slots: WeekSlots): DayStretch[] {
  const found: DayStretch[] = [];
  for (const slot of slotNumbers(slots)) {
    const weekday = Math.floor(slot / SLOTS_IN_DAY);
    const startsAt = (slot % SLOTS_IN_DAY) * MINUTES_IN_SLOT;
    const endsAt = startsAt + MINUTES_IN_SLOT;
    const last = found.at(-1);
    if (last?.weekday === weekday && last.endsAt === startsAt) last.endsAt = endsAt;
    else found.push({ weekday, startsAt, endsAt });
  }
  return found;
}

export function slotNumbers(slots: WeekSlots): number[] {
  return Array.from({ length: SLOTS_IN_WEEK }, (_, slot) => slot).filter((slot) => hasSlot(slots, slot));
}

/** The half hours that a session touches, as a span that may run past the week's end: its start rounds down, its end up. */
export function slotSpan(session: WeeklySession): { from: number; to: number } {
  const day = session.weekday * SLOTS_IN_DAY;
  const end = session.endsAt > session.startsAt ? session.endsAt : session.endsAt + MINUTES_IN_DAY;
  return {
    from: day + Math.floor(session.startsAt / MINUTES_IN_SLOT),
    to: day + Math.ceil(end / MINUTES_IN_SLOT),
  };
}
