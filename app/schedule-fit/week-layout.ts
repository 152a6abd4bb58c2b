import { type DayStretch, MINUTES_IN_DAY, type WeeklySession } from './week-slots.ts';

/** A session as a box of the picture of a week. */
export interface WeekBox {
  /** The place of its track. */
  track: number;
  /** 0 is Monday. */
  weekday: number;
  /** Minutes after midnight; the end is after the start, at most 1440. */
  startsAt: number;
  endsAt: number;
  online: boolean;
  /** Boxes at the same time stand beside each other: which one of how many. */
  lane: number;
  lanes: number;
}

export interface WeekLayout {
  /** The hours in use, in minutes after midnight, out to whole steps. */
  from: number;
  to: number;
  boxes: WeekBox[];
}

/** A line stands at every third hour. */
export const STEP_MINUTES = 180;
/** So that one short session does not make a picture of its own. */
const LEAST_STEPS = 2;

/** Where each session of each track stands. Undefined where nothing meets. */
export function layOutWeek(tracks: readonly (readonly WeeklySession[])[]): WeekLayout | undefined {
  const boxes = tracks.flatMap((sessions, track) => sessions.flatMap((session) => boxesOf(session, track)));
  if (boxes.length === 0) return undefined;
  for (let weekday = 0; weekday < 7; weekday++) {
    giveLanes(boxes.filter((box) => box.weekday === weekday));
  }
  const first = STEP_MINUTES * Math.floor(Math.min(...boxes.map((box) => box.startsAt)) / STEP_MINUTES);
  const last = STEP_MINUTES * Math.ceil(Math.max(...boxes.map((box) => box.endsAt)) / STEP_MINUTES);
  const least = LEAST_STEPS * STEP_MINUTES;
  const from = Math.max(0, Math.min(first, last - least));
  return { from, to: Math.max(last, from + least), boxes };
}

/** What of some stretches lies in the hours in use. */
export function stretchesShown(stretches: readonly DayStretch[], { from, to }: WeekLayout): DayStretch[] {
  return stretches
    .map(({ weekday, startsAt, endsAt }) => ({
      weekday,
      startsAt: Math.max(from, startsAt),
      endsAt: Math.min(to, endsAt),
    }))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt);
}

/** One, or two where it runs past midnight. */
function boxesOf({ weekday, startsAt, endsAt, online }: WeeklySession, track: number): WeekBox[] {
  const box = { track, online, lane: 0, lanes: 1 };
  if (endsAt > startsAt) return [{ ...box, weekday, startsAt, endsAt }];
  return [
    { ...box, weekday, startsAt, endsAt: MINUTES_IN_DAY },
    { ...box, weekday: (weekday + 1) % 7, startsAt: 0, endsAt },
  ];
}

/** Boxes of one day: those that overlap, directly or by way of others, share the width. */
function giveLanes(boxes: WeekBox[]): void {
  boxes.sort((a, b) => a.startsAt - b.startsAt || a.track - b.track);
  let cluster: WeekBox[] = [];
  let clusterEnds = 0;
  for (const box of boxes) {
    if (box.startsAt >= clusterEnds) cluster = [];
    cluster.push(box);
    clusterEnds = Math.max(cluster.length === 1 ? 0 : clusterEnds, box.endsAt);
    const taken = new Set(
      cluster.filter((other) => other !== box && other.endsAt > box.startsAt).map(({ lane }) => lane),
    );
    box.lane = 0;
    while (taken.has(box.lane)) box.lane++;
    const lanes = Math.max(...cluster.map(({ lane }) => lane)) + 1;
    for (const each of cluster) each.lanes = lanes;
  }
}
