import { type FieldProblem, ProblemSummary } from '#app/design/form-parts.tsx';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { BackToPrograms } from '#app/portal/back-to-programs.tsx';
import type { PaperAdded } from '#app/portal/claims/add-paper.server.ts';
import type { ProofAddressTrouble } from '#app/portal/claims/proof-address.ts';
import { claimPath } from '#app/portal/portal-paths.ts';
import { EnterCode } from './enter-code.tsx';
import type { ClaimView } from './load-claim.server.ts';
import { ProofWaysList } from './proof-ways-list.tsx';

/** What could not be done of what was sent. */
export type ClaimToMend =
  | { form: 'mail'; trouble: ProofAddressTrouble | 'no-domain' | 'too-many'; email: string }
  | { form: 'code'; trouble: 'wrong' | 'void' | 'too-many' }
  | { form: 'papers'; trouble: Exclude<PaperAdded['kind'], 'added'> | 'unreadable' | 'no-papers' }
  | { form: 'page'; trouble: 'changed' };

interface ClaimPageProps {
  claim: ClaimView;
  mend: ClaimToMend | undefined;
}

/** One claim, whatever its state: how it stands, and what can be done now. */
export function ClaimPage({ claim, mend }: ClaimPageProps) {
  const messages = useMessages();
  const { claims, organizations } = messages;
  const words = claims.page;
  const problem = problemOf(messages, claim, mend);
  return (
    <div className="flow measure">
      <ProblemSummary
        problems={problem ? [problem] : []}
        note={mend?.form === 'page' ? claims.changed : undefined}
      />
      {claim.isOwn && <BackToPrograms />}
      <h1>{words.heading(claim.name)}</h1>
      <p className="quiet">
        {claim.isNew && `${words.newPage} `}
        {words.since(claim.createdAt)}
      </p>
      <p className="notice lead">{words.states[claim.state]}</p>
      {claim.reason && (
        <section className="flow" aria-labelledby="reason">
          <h2 id="reason">{words.reason}</h2>
          <blockquote className="quoted">{claim.reason}</blockquote>
        </section>
      )}
      {claim.organizationHref && (
        <p className="button-row">
          {claim.editHref && (
            <a className="button" href={claim.editHref}>
              {organizations.page.edit}
            </a>
          )}
          <a className="button plain" href={claim.organizationHref}>
            {words.organization}
          </a>
        </p>
      )}
      {claim.againHref && (
        <p>
          {words.again} <a href={claim.againHref}>{words.askAgain}</a>
        </p>
      )}
      {claim.code && (
        <EnterCode
          action={claimPath(claim.key)}
          code={claim.code}
          canGive={claim.canGiveCode}
          problem={problem}
        />
      )}
      {claim.canProve && <ProofWaysList claim={claim} mend={mend} problem={problem} />}
      {claim.canWithdraw && (
        <section className="section flow">
          <p>{words.withdrawText}</p>
          <form method="post" action={claimPath(claim.key)}>
            <input type="hidden" name="intent" value="withdraw" />
            <button className="button plain small" type="submit">
              {words.withdraw}
            </button>
          </form>
        </section>
      )}
    </div>
  );
}

function problemOf(
  { claims }: Messages,
  { ways }: ClaimView,
  mend: ClaimToMend | undefined,
): FieldProblem | undefined {
  const { mail, enter, papers } = claims.page;
  if (mend?.form === 'mail') {
    const said = mail.trouble[mend.trouble];
    return { field: 'email', text: typeof said === 'function' ? said(ways.domain ?? '') : said };
  }
  if (mend?.form === 'code') {
    return { field: 'code', text: mend.trouble === 'too-many' ? claims.tooMany : enter[mend.trouble] };
  }
  return mend?.form === 'papers' ? { field: 'paper', text: papers.trouble[mend.trouble] } : undefined;
}
