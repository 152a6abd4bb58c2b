import { describe, expect, test } from 'vitest';
import { CLAIM_EVENTS, CLAIM_STATES, canHappen, OPEN_STATES, stateAfter } from './claim-states.ts';

/** Rows are states, columns events, in the order of their lists; · is what cannot happen. */
const TABLE = `
              mail-code   ask-code   give-code send-papers withdraw  issue-code  ask-more approve  refuse  revoke  lapse   contest
started       code-mailed code-asked ·         waiting     withdrawn ·           ·        ·        ·       ·       expired ·
code-mailed   code-mailed code-asked waiting   waiting     withdrawn ·           ·        ·        ·       ·       expired ·
code-asked    code-mailed code-asked ·         waiting     withdrawn code-issued ·        ·        refused ·       ·       ·
code-issued   code-mailed code-asked waiting   waiting     withdrawn code-issued ·        ·        refused ·       expired ·
waiting       ·           ·          ·         ·           withdrawn ·           started  approved refused ·       ·       ·
approved      ·           ·          ·         ·           ·         ·           ·        ·        ·       revoked ·       waiting
refused       ·           ·          ·         ·           ·         ·           ·        ·        ·       ·       ·       ·
withdrawn     ·           ·          ·         ·           ·         ·           ·        ·        ·       ·       ·       ·
expired       ·           ·          ·         ·           ·         ·           ·        ·        ·       ·       ·       ·
revoked       ·           ·          ·         ·           ·         ·           ·        ·        ·       ·       ·       ·
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

const [events = [], ...rows] = TABLE;
const CELLS = rows.flatMap(([state = '', ...cells]) =>
  cells.map((after, index) => [state, events[index] ?? '', after === '·' ? undefined : after] as const),
);

describe('the table of states and events', () => {
  test('is tested whole', () => {
    expect(rows.map(([state]) => state)).toEqual(CLAIM_STATES);
    expect(events).toEqual(CLAIM_EVENTS);
    expect(CELLS).toHaveLength(CLAIM_STATES.length * CLAIM_EVENTS.length);
  });

  test.each(CELLS)('%s, %s: %s', (state, event, after) => {
    expect(stateAfter(state as never, event as never)).toBe(after);
  });
});

test('every claim can end, and what has ended begins no more but for a merge', () => {
  const reached = new Set(['started']);
  for (let round = 0; round < CLAIM_STATES.length; round += 1) {
    for (const state of CLAIM_STATES.filter((each) => reached.has(each))) {
      for (const event of CLAIM_EVENTS) reached.add(stateAfter(state, event) ?? state);
    }
  }
  expect([...reached].sort()).toEqual([...CLAIM_STATES].sort());
  expect(OPEN_STATES).toEqual(['started', 'code-mailed', 'code-asked', 'code-issued', 'waiting']);
});

test('no way leads to a listing but through a proof and a person', () => {
  const ways = CLAIM_STATES.filter((state) => canHappen(state, 'approve'));
  expect(ways).toEqual(['waiting']);
  const before = CLAIM_STATES.flatMap((state) =>
    CLAIM_EVENTS.filter((event) => stateAfter(state, event) === 'waiting').map((event) => event),
  );
  expect(new Set(before)).toEqual(new Set(['give-code', 'send-papers', 'contest']));
});
