import type { Role } from './actor.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export interface SessionLife {
  /** From signing in, however often it is used. */
  wholeMs: number;
  /** From its last use. */
  idleMs: number;
}

const LIVES: Readonly<Record<Role, SessionLife>> = {
  provider: { wholeMs: 30 * DAY_MS, idleMs: 7 * DAY_MS },
  moderator: { wholeMs: 12 * HOUR_MS, idleMs: HOUR_MS },
};

export function lifeOf(role: Role): SessionLife {
  return LIVES[role];
}

/** How long a password that was right waits for its code. */
export const CODE_WAIT_MS = 10 * MINUTE_MS;

/** The last use is written down no more often than this, so that reading a page rarely writes. */
export const TOUCH_EVERY_MS = 5 * MINUTE_MS;
