import { useMessages } from '#app/language/use-messages.ts';
import { phoneText } from '#app/listings/phone-link.tsx';
import type { ClaimDecisionView } from './load-claim-decision.server.ts';

export interface IssuedCode {
  code: string;
  hours: number;
}

interface IssueCodeProps {
  view: ClaimDecisionView;
  codeTo: NonNullable<ClaimDecisionView['codeTo']>;
  issued: IssuedCode | undefined;
}

/** Whom to call or write to, by what the directory holds, and the code, which is shown once. */
export function IssueCode({ view, codeTo, issued }: IssueCodeProps) {
  const { code: words } = useMessages().claimDecision;
  return (
    <section className="flow" aria-labelledby="send-code">
      <h2 id="send-code">{words.heading}</h2>
      <p>{codeTo.by === 'call' ? words.call(phoneText(codeTo.to)) : words.letter(codeTo.to)}</p>
      {issued ? (
        <div className="notice" role="status">
          <p>{words.shown}</p>
          <p className="spoken-code">{issued.code}</p>
          <p>
            {words.works(issued.hours)} {words.once}
          </p>
        </div>
      ) : (
        <form method="post" action="#send-code">
          <input type="hidden" name="intent" value="issue-code" />
          <input type="hidden" name="version" value={view.version} />
          <button className="button plain" type="submit">
            {codeTo.isAgain ? words.again : words.issue}
          </button>
        </form>
      )}
    </section>
  );
}
