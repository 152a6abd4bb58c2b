import type { AccountActor } from '#app/accounts/actor.ts';
import type { FormFields } from '#app/http/read-form.ts';
import type { Claim } from '#app/portal/claims/claim.ts';
import {
  type ClaimDecision,
  DECISIONS,
  decideClaim,
  issueClaimCode,
  NEEDS_REASON,
} from '#app/portal/claims/decide-claim.server.ts';
import type { PortalParts } from '#app/portal/portal-parts.ts';
import type { DecisionToMend } from './decide-form.tsx';
import type { IssuedCode } from './issue-code.tsx';

/** In characters. */
const LONGEST_REASON = 2_000;

export type DecisionAnswer = { done: true } | { issued: IssuedCode } | { mend: DecisionToMend };

/** Does what a form of the decision's page asks; undefined for what there is no form for. */
export async function answerDecisionForm(
  parts: PortalParts,
  moderator: AccountActor,
  claim: Claim,
  fields: FormFields,
): Promise<DecisionAnswer | undefined> {
  const version = Number(fields.text('version'));
  const typed = { decision: fields.text('decision'), reason: tidyReason(fields.text('reason')) };
  const changed: DecisionAnswer = { mend: { trouble: 'changed', ...typed } };
  switch (fields.text('intent')) {
    case 'issue-code': {
      const issued = await issueClaimCode(parts, moderator, claim.key, version);
      return issued.kind === 'issued' ? { issued: { code: issued.code, hours: issued.hours } } : changed;
    }
    case 'decide': {
      const decision = DECISIONS.find((each): each is ClaimDecision => each === typed.decision);
      if (!decision) return { mend: { trouble: 'chooseOne', field: 'decision', ...typed } };
      if (NEEDS_REASON.has(decision) && typed.reason === '') {
        return { mend: { trouble: 'needsReason', field: 'reason', ...typed } };
      }
      const seen = { version, holder: fields.text('holder') };
      const { kind } = await decideClaim(parts, moderator, claim.key, {
        decision,
        reason: typed.reason,
        seen,
      });
      return kind === 'decided' ? { done: true } : changed;
    }
    default:
      return undefined;
  }
}

function tidyReason(text: string): string {
  const tidy = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '');
  return Array.from(tidy.trim()).slice(0, LONGEST_REASON).join('');
}
