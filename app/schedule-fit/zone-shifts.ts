const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * How many minutes a clock in `to` is ahead of one in `from`: each difference that is there on a day of the week, looked
 * at around its noon. Two zones that change in the same night differ otherwise for some of its hours, which do not
 * count. A zone that is not given or not known keeps the other's time.
 */
export function zoneShifts(
  from: string | undefined,
  to: string | undefined,
  weekStart: number,
): readonly number[] {
  if (from === to || !isZone(from) || !isZone(to)) return [0];
  const key = `${from} ${to} ${weekStart}`;
  let shifts = kept.get(key);
  if (!shifts) {
    if (kept.size >= MOST_KEPT) kept.clear();
    const noons = [0, 1, 2, 3, 4, 5, 6].map((day) => weekStart + (day + 0.5) * DAY_MS);
    const found = new Set(noons.map((noon) => offsetMinutes(to, noon) - offsetMinutes(from, noon)));
    shifts = [...found].sort((a, b) => a - b);
    kept.set(key, shifts);
  }
  return shifts;
}

/** A search asks for the same zones in the same week again and again, and a clock of a zone is slow to read. */
const kept = new Map<string, readonly number[]>();
const MOST_KEPT = 2_000;

/** The instant at which the week of `instant` began, on Monday at 00:00, in a zone; in UTC where none is known. */
export function startOfWeek(instant: number, zone: string | undefined): number {
  const known = isZone(zone) ? zone : 'UTC';
  const local = instant + offsetMinutes(known, instant) * MINUTE_MS;
  const weekday = (new Date(local).getUTCDay() + 6) % 7;
  const midnight = Math.floor(local / DAY_MS) * DAY_MS - weekday * DAY_MS;
  // The offset of that day, which a change of the clocks since may have left.
  const guess = midnight - offsetMinutes(known, instant) * MINUTE_MS;
  return midnight - offsetMinutes(known, guess) * MINUTE_MS;
}

/** Minutes that a zone's clock is ahead of UTC. */
export function offsetMinutes(zone: string, instant: number): number {
  const parts = clockOf(zone)?.formatToParts(instant) ?? [];
  const value = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  const local = Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'));
  return Math.round((local - Math.floor(instant / MINUTE_MS) * MINUTE_MS) / MINUTE_MS);
}

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();
/** More zones than the world has come only from texts that are none. */
const MOST_CLOCKS = 1_000;

function isZone(zone: string | undefined): zone is string {
  return zone !== undefined && clockOf(zone) !== undefined;
}

function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone)) {
    if (clocks.size >= MOST_CLOCKS) clocks.clear();
    clocks.set(zone, makeClock(zone));
  }
  return clocks.get(zone);
}

function makeClock(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
