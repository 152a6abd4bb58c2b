import { type FieldProblem, TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import type { ClaimView } from './load-claim.server.ts';

interface EnterCodeProps {
  /** Where the code is sent to. */
  action: string;
  code: NonNullable<ClaimView['code']>;
  canGive: boolean;
  problem: FieldProblem | undefined;
}

/** Where the code went, and the field that takes it. */
export function EnterCode({ action, code, canGive, problem }: EnterCodeProps) {
  const { enter } = useMessages().claims.page;
  return (
    <section className="section flow" aria-labelledby="enter">
      <h2 id="enter">{enter.heading}</h2>
      <p>
        {enter.sentTo[code.by]} <b>{code.to}</b>
        {code.expiresAt && !code.isVoid && `. ${enter.expires(code.expiresAt)}`}
      </p>
      {code.isVoid && <p className="notice">{enter.void}</p>}
      {canGive && !code.isVoid && (
        <form className="flow form" method="post" action={action} noValidate>
          <input type="hidden" name="intent" value="give-code" />
          <TextField
            name="code"
            type="text"
            label={enter.code}
            autoComplete="one-time-code"
            inputMode="numeric"
            problem={problem?.field === 'code' ? problem.text : undefined}
          />
          <button className="button" type="submit">
            {enter.send}
          </button>
        </form>
      )}
    </section>
  );
}
