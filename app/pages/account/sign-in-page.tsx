import { RESET_PATH, SIGN_UP_PATH, withReturn } from '#app/accounts/account-paths.ts';
import { ProblemSummary, TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';

export interface SignInToMend {
  trouble: 'wrong' | 'too-many';
  email: string;
}

/** `to`: where to go on afterwards, also by way of a new account or password. */
export function SignInPage({ mend, to }: { mend: SignInToMend | undefined; to: string }) {
  const { account: words } = useMessages();
  const problem = mend?.trouble === 'wrong' ? words.signInPage.wrong : undefined;
  return (
    <div className="flow measure">
      <ProblemSummary
        problems={problem ? [{ field: 'email', text: problem }] : []}
        note={mend && (mend.trouble === 'too-many' ? words.tooMany : words.signInPage.afterMany)}
      />
      <h1>{words.signIn}</h1>
      <form className="flow form" method="post" noValidate>
        <TextField
          name="email"
          type="email"
          label={words.email}
          autoComplete="username"
          value={mend?.email}
          problem={problem}
        />
        <TextField name="password" type="password" label={words.password} autoComplete="current-password" />
        <button className="button" type="submit">
          {words.signIn}
        </button>
      </form>
      <p>
        <a href={withReturn(RESET_PATH, to)}>{words.signInPage.lost}</a>
      </p>
      <p>
        {words.signInPage.none} <a href={withReturn(SIGN_UP_PATH, to)}>{words.signUp}</a>
      </p>
    </div>
  );
}
