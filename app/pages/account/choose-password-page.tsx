import { type PasswordTrouble, SHORTEST_PASSWORD } from '#app/accounts/password-rules.ts';
import { ProblemSummary, TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';
import { sayPasswordTrouble } from './say-password-trouble.ts';

export interface ChooseToMend {
  trouble: PasswordTrouble;
}

interface ChoosePasswordPageProps {
  email: string;
  isFirst: boolean;
  mend: ChooseToMend | undefined;
}

/** Where a mailed link leads to. */
export function ChoosePasswordPage({ email, isFirst, mend }: ChoosePasswordPageProps) {
  const { account: words } = useMessages();
  const problem = mend && sayPasswordTrouble(words.passwordTrouble, mend.trouble);
  return (
    <div className="flow measure">
      <ProblemSummary problems={problem ? [{ field: 'password', text: problem }] : []} />
      <h1>{words.choosePage.heading}</h1>
      <p className="lead">{words.choosePage.forAccount(email)}</p>
      <form className="flow form" method="post" noValidate>
        {/* Lets a password keeper know whose password it keeps. */}
        <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />
        <TextField
          name="password"
          type="password"
          label={words.newPassword}
          hint={words.newPasswordHint(SHORTEST_PASSWORD)}
          autoComplete="new-password"
          problem={problem}
        />
        {!isFirst && <p>{words.choosePage.afterwards}</p>}
        <button className="button" type="submit">
          {words.choosePage.save}
        </button>
      </form>
    </div>
  );
}
