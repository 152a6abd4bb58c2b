/** What a moderator can do with a change that waits. */
export const EDIT_DECISIONS = ['approve', 'refuse'] as const;
export type EditDecision = (typeof EDIT_DECISIONS)[number];
