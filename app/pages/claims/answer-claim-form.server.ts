import type { FormFields } from '#app/http/read-form.ts';
import { removePaper } from '#app/portal/claims/add-paper.server.ts';
import type { Claim } from '#app/portal/claims/claim.ts';
import {
  askForCode,
  giveClaimCode,
  mailClaimCode,
  sendPapers,
  withdrawClaim,
} from '#app/portal/claims/prove-claim.server.ts';
import type { PortalParts } from '#app/portal/portal-parts.ts';
import type { ClaimToMend } from './claim-page.tsx';

const CHANGED: ClaimToMend = { form: 'page', trouble: 'changed' };

/** Does what a form of the claim's page asks; undefined once it is done, `none` for what there is no form for. */
export async function answerClaimForm(
  parts: PortalParts,
  claim: Claim,
  fields: FormFields,
): Promise<ClaimToMend | 'none' | undefined> {
  switch (fields.text('intent')) {
    case 'mail-code': {
      const email = fields.text('email').slice(0, 300);
      const { kind } = await mailClaimCode(parts, claim, email);
      if (kind === 'moved') return undefined;
      return kind === 'stale' ? CHANGED : { form: 'mail', trouble: kind, email };
    }
    case 'ask-call':
      return orChanged((await askForCode(parts, claim, 'call')).kind);
    case 'ask-letter':
      return orChanged((await askForCode(parts, claim, 'letter')).kind);
    case 'give-code': {
      const { kind } = await giveClaimCode(parts, claim, fields.text('code'));
      if (kind === 'moved') return undefined;
      return kind === 'stale' ? CHANGED : { form: 'code', trouble: kind };
    }
    case 'remove-paper':
      await removePaper(parts, claim, fields.text('paper'));
      return undefined;
    case 'send-papers': {
      const { kind } = await sendPapers(parts, claim);
      return kind === 'no-papers' ? { form: 'papers', trouble: kind } : orChanged(kind);
    }
    case 'withdraw':
      return orChanged((await withdrawClaim(parts, claim)).kind);
    default:
      return 'none';
  }
}

const orChanged = (kind: string) => (kind === 'moved' ? undefined : CHANGED);
