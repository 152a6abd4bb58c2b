import { type Finding, ok, problem } from './finding.ts';

/** In milliseconds: two machines that are kept in time differ by less. */
const TOLERANCE_MS = 5 * 60_000;

/** Dates of facts, openings and sign-ins all rest on the clock. Instants are UTC. */
export function checkClock(now: Date, seen: { newestChange?: string; builtAt?: Date }): Finding {
  const todo = 'Set the clock of this machine, and let it follow a time server (NTP).';
  const isBefore = (instant: Date) => now.getTime() + TOLERANCE_MS < instant.getTime();
  if (seen.newestChange !== undefined && isBefore(new Date(seen.newestChange))) {
    return problem(
      'clock',
      `It says ${now.toISOString()}, before the newest change of ${seen.newestChange}.`,
      todo,
    );
  }
  if (seen.builtAt !== undefined && isBefore(seen.builtAt)) {
    return problem(
      'clock',
      `It says ${now.toISOString()}, before this Stepwell was built (${seen.builtAt.toISOString()}).`,
      todo,
    );
  }
  return ok('clock', `It says ${now.toISOString()}, after all that is written here.`);
}
