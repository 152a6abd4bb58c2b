import { addSlots, MINUTES_IN_SLOT, SLOTS_IN_DAY } from './week-slots.ts';

/** As they stand in an address, Monday first. */
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Day = (typeof DAYS)[number];

export type PartOfDay = 'morning' | 'midday' | 'evening';

/** From and to, in minutes after midnight. The nights belong to no part. */
export const PARTS_OF_DAY: readonly { part: PartOfDay; startsAt: number; endsAt: number }[] = [
  { part: 'morning', startsAt: 6 * 60, endsAt: 12 * 60 },
  { part: 'midday', startsAt: 12 * 60, endsAt: 17 * 60 },
  { part: 'evening', startsAt: 17 * 60, endsAt: 22 * 60 },
];

export interface DayPart {
  /** "mon-evening". */
  word: string;
  /** 0 is Monday. */
  weekday: number;
  part: PartOfDay;
  /** Half hours of the week: from, and up to but not including. */
  from: number;
  to: number;
}

/** The 21 parts of a week, in the order of the week. */
export const DAY_PARTS: readonly DayPart[] = DAYS.flatMap((day, weekday) =>
  PARTS_OF_DAY.map(({ part, startsAt, endsAt }) => ({
    word: `${day}-${part}`,
    weekday,
    part,
    from: weekday * SLOTS_IN_DAY + startsAt / MINUTES_IN_SLOT,
    to: weekday * SLOTS_IN_DAY + endsAt / MINUTES_IN_SLOT,
  })),
);

const PART_OF_WORD: ReadonlyMap<string, DayPart> = new Map(DAY_PARTS.map((part) => [part.word, part]));

export function findDayPart(word: string): DayPart | undefined {
  return PART_OF_WORD.get(word);
}

export function addDayPart(slots: Uint32Array, { from, to }: DayPart): void {
  addSlots(slots, from, to);
}
