import { type FieldProblem, TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { claimPath } from '#app/portal/portal-paths.ts';
import type { ClaimToMend } from './claim-page.tsx';
import type { ClaimView } from './load-claim.server.ts';
import { PaperForms } from './paper-forms.tsx';

interface ProofWaysListProps {
  claim: ClaimView;
  mend: ClaimToMend | undefined;
  problem: FieldProblem | undefined;
}

/** Every way to prove a claim, and of those that cannot be gone, why. */
export function ProofWaysList({ claim, mend, problem }: ProofWaysListProps) {
  const words = useMessages().claims.page;
  const { domain, phone, letter } = claim.ways;
  const action = claimPath(claim.key);
  return (
    <section className="section flow" aria-labelledby="ways">
      <h2 id="ways">{words.ways}</h2>
      <h3>{words.mail.heading}</h3>
      {domain === undefined ? (
        <p>{words.mail.none}</p>
      ) : (
        <>
          <p>{words.mail.text(domain)}</p>
          <form className="flow form" method="post" action={action} noValidate>
            <input type="hidden" name="intent" value="mail-code" />
            <TextField
              name="email"
              type="email"
              label={words.mail.address}
              autoComplete="email"
              value={mend?.form === 'mail' ? mend.email : claim.ways.mailTo}
              problem={problem?.field === 'email' ? problem.text : undefined}
            />
            <button className="button" type="submit">
              {words.mail.send}
            </button>
          </form>
        </>
      )}
      <h3>{words.call.heading}</h3>
      {phone === undefined ? (
        <p>{words.call.none}</p>
      ) : (
        <AskCode action={action} intent="ask-call" text={words.call.text(phone)} send={words.call.send} />
      )}
      <h3>{words.letter.heading}</h3>
      {letter === undefined ? (
        <p>{words.letter.none}</p>
      ) : (
        <AskCode
          action={action}
          intent="ask-letter"
          text={words.letter.text(letter)}
          send={words.letter.send}
        />
      )}
      <h3>{words.papers.heading}</h3>
      <PaperForms claim={claim} problem={problem?.field === 'paper' ? problem.text : undefined} />
    </section>
  );
}

interface AskCodeProps {
  action: string;
  intent: string;
  text: string;
  send: string;
}

function AskCode({ action, intent, text, send }: AskCodeProps) {
  return (
    <>
      <p>{text}</p>
      <form method="post" action={action}>
        <input type="hidden" name="intent" value={intent} />
        <button className="button plain" type="submit">
          {send}
        </button>
      </form>
    </>
  );
}
