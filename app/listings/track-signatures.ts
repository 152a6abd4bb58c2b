import { type Signature, signatureOf } from '#app/schedule-fit/signature.ts';
import type { TrackSession } from './track.ts';
import { readSessions } from './track-sessions.ts';

const NONE: readonly Signature[] = [];

/** The different weeks of tracks, of whose sessions the database holds these texts. */
export function signaturesOf(
  sessions: readonly string[],
  timeZone: string | undefined,
): readonly Signature[] {
  if (sessions.length === 0) return NONE;
  return [...new Set(sessions.map((text) => signatureInZone(readSessions(text), timeZone)))];
}

/** By the list of sessions, which is one for all tracks that meet alike. */
const SIGNATURES = new WeakMap<readonly TrackSession[], Map<string | undefined, Signature>>();

function signatureInZone(sessions: readonly TrackSession[], timeZone: string | undefined): Signature {
  let byZone = SIGNATURES.get(sessions);
  if (!byZone) {
    byZone = new Map();
    SIGNATURES.set(sessions, byZone);
  }
  let signature = byZone.get(timeZone);
  if (signature === undefined) {
    signature = signatureOf(sessions, timeZone);
    byZone.set(timeZone, signature);
  }
  return signature;
}
