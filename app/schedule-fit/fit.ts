import { type Attendable, attendableOf, type FreeWeek } from './attendable.ts';
import { readSignature, type Signature, type SignatureSlots } from './signature.ts';
import { hasSlot, SLOTS_IN_WEEK, type WeekSlots, WORDS_OF_WEEK } from './week-slots.ts';

/** Half hours in a row, which may run past the week's end, on the program's clock. */
export interface Stretch {
  from: number;
  to: number;
  online: boolean;
}

/** `part`: something that meets in a row can be attended from its beginning to its end, and something else can not. */
export type FitKind = 'whole' | 'part' | 'none';

/** With the stretches that cannot be attended to their end. */
export interface Fit {
  kind: FitKind;
  clashes: Stretch[];
}

/** Whether somebody with these free hours can attend the track of a signature. One without half hours fits nobody. */
export function fitOf(signature: Signature, week: FreeWeek): Fit {
  const slots = readSignature(signature);
  const attendable = attendableOf(week, slots.timeZone);
  const stretches = stretchesOf(slots);
  const clashes = stretches.filter((stretch) => !canAttend(stretch, attendable));
  const kind = clashes.length === stretches.length ? 'none' : clashes.length === 0 ? 'whole' : 'part';
  return { kind, clashes };
}

/** Whether every half hour of the stretch can be attended. */
export function canAttend({ from, to, online }: Stretch, attendable: Attendable): boolean {
  const first = online ? WORDS_OF_WEEK : 0;
  for (let at = from; at < to; at++) {
    const slot = at % SLOTS_IN_WEEK;
    if (((attendable[first + (slot >> 5)]! >>> (slot & 31)) & 1) === 0) return false;
  }
  return true;
}

/** What meets in a row, in person and online apart. What goes past the week's end is one stretch. */
export function stretchesOf({ inPerson, online }: SignatureSlots): Stretch[] {
  return [...runsOf(inPerson, false), ...runsOf(online, true)];
}

function runsOf(slots: WeekSlots, online: boolean): Stretch[] {
  const runs: Stretch[] = [];
  for (let slot = 0; slot < SLOTS_IN_WEEK; slot++) {
    if (!hasSlot(slots, slot)) continue;
    const last = runs.at(-1);
    if (last?.to === slot) last.to++;
    else runs.push({ from: slot, to: slot + 1, online });
  }
  const [first] = runs;
  const last = runs.at(-1);
  if (first && last && first !== last && first.from === 0 && last.to === SLOTS_IN_WEEK) {
    last.to += first.to;
    runs.shift();
  }
  return runs;
}
