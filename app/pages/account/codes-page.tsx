import { ACCOUNT_PATH } from '#app/accounts/account-paths.ts';
import { ProblemSummary, TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import type { CodesView } from './load-codes.server.ts';
import { PasswordAgainForm } from './password-again-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SetUpCodes } from './set-up-codes.tsx';

export type CodesIntent = 'draft' | 'turn-on' | 'renew' | 'turn-off';

export type CodesAnswer =
  | { kind: 'mend'; intent: CodesIntent; trouble: 'wrong' | 'too-many' }
  | { kind: 'renewed'; recoveryCodes: string[] };

interface CodesPageProps {
  view: CodesView;
  answer: CodesAnswer | undefined;
}

export function CodesPage({ view, answer }: CodesPageProps) {
  const { account: words } = useMessages();
  const { codesPage } = words;
  const mend = answer?.kind === 'mend' ? answer : undefined;
  const wrong = mend?.trouble === 'wrong' ? mend.intent : undefined;
  const wrongText = wrong === 'turn-on' ? codesPage.wrong : words.wrongPassword;
  return (
    <div className="flow measure">
      <ProblemSummary
        problems={wrong ? [{ field: wrong, text: wrongText }] : []}
        note={mend?.trouble === 'too-many' ? words.tooMany : undefined}
      />
      <h1>{codesPage.heading}</h1>
      {answer?.kind === 'renewed' && (
        <section className="flow" aria-labelledby="renewed">
          <h2 id="renewed">{codesPage.renewed}</h2>
          <p>{codesPage.keepText}</p>
          <RecoveryCodes codes={answer.recoveryCodes} />
        </section>
      )}
      {view.kind === 'off' && (
        <>
          <p className="lead">{codesPage.lead}</p>
          <PasswordAgainForm
            email={view.email}
            intent="draft"
            button={codesPage.start}
            isWrong={wrong === 'draft'}
            isMain
          />
        </>
      )}
      {view.kind === 'drafted' && (
        <SetUpCodes view={view}>
          <form className="flow form" method="post" noValidate>
            <input type="hidden" name="intent" value="turn-on" />
            <TextField
              id="turn-on"
              name="code"
              type="text"
              inputMode="numeric"
              label={codesPage.code}
              autoComplete="one-time-code"
              problem={wrong === 'turn-on' ? codesPage.wrong : undefined}
            />
            <button className="button" type="submit">
              {codesPage.turnOn}
            </button>
          </form>
        </SetUpCodes>
      )}
      {view.kind === 'on' && <CodesAreOn email={view.email} left={view.left} wrong={wrong} />}
      <p>
        <a href={ACCOUNT_PATH}>{codesPage.back}</a>
      </p>
    </div>
  );
}

interface CodesAreOnProps {
  email: string;
  left: number;
  wrong: CodesIntent | undefined;
}

function CodesAreOn({ email, left, wrong }: CodesAreOnProps) {
  const { codesPage } = useMessages().account;
  return (
    <>
      <p className="lead">
        {codesPage.areOn} {codesPage.left(left)}
      </p>
      <section className="section flow" aria-labelledby="renewal">
        <h2 id="renewal">{codesPage.renewHeading}</h2>
        <p>{codesPage.renewText}</p>
        <PasswordAgainForm
          email={email}
          intent="renew"
          button={codesPage.renew}
          isWrong={wrong === 'renew'}
        />
      </section>
      <section className="section flow" aria-labelledby="end">
        <h2 id="end">{codesPage.offHeading}</h2>
        <p>{codesPage.offText}</p>
        <PasswordAgainForm
          email={email}
          intent="turn-off"
          button={codesPage.off}
          isWrong={wrong === 'turn-off'}
        />
      </section>
    </>
  );
}
