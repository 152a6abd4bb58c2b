import type { WeeklySession } from './week-slots.ts';
import { sessionMinutes } from './weekly-minutes.ts';

/** Parts of the week in which a session lies; in the order in which pages name them. */
export const SESSION_PARTS = ['morning', 'midday', 'evening', 'weekend'] as const;

export type SessionPart = (typeof SESSION_PARTS)[number];

const NOON = 12 * 60;
/** "About 5 pm": from here on a session is in the evening. One that starts before it asks for more than the evening. */
const EVENING_STARTS = 16 * 60 + 30;
/** A session belongs to a part of the day with an hour in it, or with half of itself. */
const ENOUGH = 60;
const SATURDAY = 5;

/** The parts of the week that these sessions touch. */
export function partsOfSessions(sessions: readonly WeeklySession[]): SessionPart[] {
  const held = new Set(sessions.flatMap(partsOfSession));
  return SESSION_PARTS.filter((part) => held.has(part));
}

/** At least one of morning, midday and evening, and the weekend where it starts on Saturday or Sunday. */
export function partsOfSession(session: WeeklySession): SessionPart[] {
  return [...partsOfDay(session), ...(session.weekday >= SATURDAY ? (['weekend'] as const) : [])];
}

function partsOfDay(session: WeeklySession): SessionPart[] {
  if (session.startsAt >= EVENING_STARTS) return ['evening'];
  const minutes = sessionMinutes(session);
  const beforeNoon = Math.min(minutes, Math.max(0, NOON - session.startsAt));
  const enough = Math.min(ENOUGH, minutes / 2);
  const parts: SessionPart[] = [];
  if (beforeNoon >= enough) parts.push('morning');
  if (minutes - beforeNoon >= enough) parts.push('midday');
  return parts;
}
