import { CREDENTIAL_STATUSES, type CredentialStatus } from '#app/listings/credential-status.ts';
import type { Waiting } from '#app/listings/current-opening.ts';
import type { Decision } from '#app/listings/decision-repository.server.ts';
import { isSectionKey, type SectionKey } from '#app/portal/editing/sections.ts';
import { isTermSlug, type TermSlug } from '#app/vocabulary/terms.ts';

/** A decision as everybody may read it: what changed and when. Nothing of who decided, why, or what a visitor wrote. */
export type ListingChange = { on: string } & (
  | ({
      what: 'word';
      term: TermSlug;
      answer: 'yes' | 'no';
      asOf: string;
      before: 'yes' | 'no' | 'unknown';
    } & Waiting)
  | { what: 'credential'; term: TermSlug; status: CredentialStatus; readOn: string }
  | { what: 'closed' | 'kept' | 'claim' }
  /** A part of the page that the program changed, by itself or with a moderator's leave. */
  | { what: 'edit' | 'program'; section: SectionKey }
);

/** Total: a part of what was kept as JSON. */
export const partOf = (value: unknown, key: string): unknown => {
  const found = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return found.find(([name]) => name === key)?.[1];
};
const textOf = (value: unknown, key: string): string => {
  const text = partOf(value, key);
  return typeof text === 'string' ? text : '';
};

/** Takes only what it names, so that nothing else of a decision gets out. */
export function publicChangeOf({ kind, decision, before, after, decidedAt }: Decision): ListingChange {
  const on = decidedAt.slice(0, 10);
  const term = textOf(after, 'term');
  if (isTermSlug(term) && (decision === 'yes' || decision === 'no')) {
    const former = textOf(before, 'answer');
    return {
      on,
      what: 'word',
      term,
      answer: decision,
      asOf: textOf(after, 'asOf'),
      before: former === 'yes' || former === 'no' ? former : 'unknown',
      ...(decision === 'no' && partOf(after, 'hasWaitingList') === true ? { hasWaitingList: true } : {}),
    };
  }
  const status = CREDENTIAL_STATUSES.find((each) => each === decision);
  if (kind === 'credential' && isTermSlug(term) && status) {
    return { on, what: 'credential', term, status, readOn: textOf(after, 'readOn') };
  }
  const section = textOf(after, 'section');
  if (kind === 'edit' && isSectionKey(section)) return { on, what: 'edit', section };
  if (decision === 'closed') return { on, what: 'closed' };
  return { on, what: kind === 'claim' ? 'claim' : 'kept' };
}
