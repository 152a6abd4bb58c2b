import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { TrackSession } from './track.ts';

/** In texts: far more than the different weeks of a nation's directory. */
const MOST_KEPT = 50_000;

/** Tracks share weeks, so that each is read once. */
const READ = new Map<string, readonly TrackSession[]>();

/** Sessions as the database joins them: "weekday start end online kind" with semicolons between. */
export function sessionsOfText(text: string): readonly TrackSession[] {
  let sessions = READ.get(text);
  if (!sessions) {
    sessions = text.split(';').map(sessionOfText);
    if (READ.size >= MOST_KEPT) READ.clear();
    READ.set(text, sessions);
  }
  return sessions;
}

function sessionOfText(text: string): TrackSession {
  const [weekday, startsAt, endsAt, online, kind] = text.split(' ');
  return {
    weekday: Number(weekday),
    startsAt: Number(startsAt),
    endsAt: Number(endsAt),
    online: online === '1',
    ...(kind ? { kind: kind as TermSlug } : {}),
  };
}
