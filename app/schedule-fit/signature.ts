import {
  addSlots,
  noSlots,
  slotSpan,
  type WeeklySession,
  type WeekSlots,
  WORDS_OF_WEEK,
} from './week-slots.ts';

/**
 * All of a track that decides whether a person can attend it, as one short text: its half hours in person, those online, and
 * the time zone of its clock. Tracks that meet at the same half hours in the same zone have equal signatures.
 */
export type Signature = string;

export interface SignatureSlots {
  inPerson: WeekSlots;
  online: WeekSlots;
  /** IANA zone; absent where the place's zone is not known. */
  timeZone?: string;
}

/** Zone, in person, online; a set is eight hexadecimal digits a word. */
export function signatureOf(sessions: readonly WeeklySession[], timeZone: string | undefined): Signature {
  const inPerson = noSlots();
  const online = noSlots();
  for (const session of sessions) {
    const { from, to } = slotSpan(session);
    addSlots(session.online ? online : inPerson, from, to);
  }
  return `${timeZone ?? ''}|${writeSlots(inPerson)}|${writeSlots(online)}`;
}

/** Reads what `signatureOf` wrote. Throws `RangeError` on any other text. */
export function readSignature(signature: Signature): SignatureSlots {
  const [timeZone, inPerson, online, ...rest] = signature.split('|');
  if (timeZone === undefined || inPerson === undefined || online === undefined || rest.length > 0) {
    throw new RangeError('not the signature of a track');
  }
  const slots = { inPerson: readSlots(inPerson), online: readSlots(online) };
  return timeZone === '' ? slots : { ...slots, timeZone };
}

function writeSlots(slots: WeekSlots): string {
  return Array.from(slots, (word) => word.toString(16).padStart(8, '0')).join('');
}

function readSlots(text: string): WeekSlots {
  if (!new RegExp(`^[0-9a-f]{${8 * WORDS_OF_WEEK}}$`).test(text))
    throw new RangeError('not the half hours of a week');
  return Uint32Array.from({ length: WORDS_OF_WEEK }, (_, word) =>
    Number.parseInt(text.slice(8 * word, 8 * word + 8), 16),
  );
}
