import type { Picked } from '../load-picked.server.ts';

/** "old>new old>new": ids that were picked and have become others, for the notes on them to follow. Undefined: none. */
export function mergesOf(picked: readonly Picked[]): string | undefined {
  const merges = picked.flatMap((each) =>
    each.kind === 'program' ? each.formerPicks.map((former) => `${former}>${each.pick}`) : [],
  );
  return merges.length > 0 ? merges.join(' ') : undefined;
}
