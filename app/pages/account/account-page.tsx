import { CODES_PATH, HOME_PATH } from '#app/accounts/account-paths.ts';
import { SHORTEST_PASSWORD } from '#app/accounts/password-rules.ts';
import { type FieldProblem, ProblemSummary, TextField } from '#app/design/form-parts.tsx';
import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { QUEUE_PATH } from '#app/moderation/moderation-paths.ts';
import type { AccountToMend } from './account-trouble.ts';
import type { AccountView } from './load-account.server.ts';
import { SignOutForm } from './provider-home-page.tsx';
import { sayPasswordTrouble } from './say-password-trouble.ts';
import { SessionList } from './session-list.tsx';

interface AccountPageProps extends AccountView {
  /** What was done just now. */
  done: keyof Messages['account']['page']['done'] | undefined;
  mend: AccountToMend | undefined;
}

export function AccountPage({ email, hasCodes, isModerator, sessions, done, mend }: AccountPageProps) {
  const { account: words } = useMessages();
  const { page } = words;
  const problem = problemOf(words, mend);
  const textOf = (field: string) => (problem?.field === field ? problem.text : undefined);
  return (
    <div className="flow measure">
      <ProblemSummary
        problems={problem ? [problem] : []}
        note={mend?.trouble === 'too-many' ? words.tooMany : undefined}
      />
      <p className="quiet">
        <a href={HOME_PATH}>{words.home.back}</a>
      </p>
      <h1>{page.heading}</h1>
      {done && (
        <p className="notice" role="status">
          {page.done[done]}
        </p>
      )}
      {isModerator && (
        <p>
          <a className="button" href={QUEUE_PATH}>
            {words.home.toQueue}
          </a>
        </p>
      )}
      <p>{page.emailIs(email)}</p>
      <SignOutForm />

      <section className="section flow" aria-labelledby="codes">
        <h2 id="codes">{page.codesHeading}</h2>
        <p>{page.codesAre[hasCodes ? 'on' : 'off']}</p>
        <p>
          <a href={CODES_PATH}>{hasCodes ? page.codesSee : page.codes}</a>
        </p>
      </section>

      <section className="section flow" aria-labelledby="password-form">
        <h2 id="password-form">{page.passwordHeading}</h2>
        <form className="flow form" method="post" noValidate>
          <input type="hidden" name="intent" value="password" />
          <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />
          <TextField
            name="password"
            type="password"
            label={words.passwordNow}
            autoComplete="current-password"
            problem={textOf('password')}
          />
          <TextField
            name="new-password"
            type="password"
            label={words.newPassword}
            hint={words.newPasswordHint(SHORTEST_PASSWORD)}
            autoComplete="new-password"
            problem={textOf('new-password')}
          />
          <button className="button plain" type="submit">
            {page.changePassword}
          </button>
        </form>
      </section>

      <section className="section flow" aria-labelledby="email-form">
        <h2 id="email-form">{page.emailHeading}</h2>
        <form className="flow form" method="post" noValidate>
          <input type="hidden" name="intent" value="email" />
          <TextField
            name="new-email"
            type="email"
            label={page.newEmail}
            autoComplete="email"
            value={mend?.form === 'email' ? mend.email : undefined}
            problem={textOf('new-email')}
          />
          <TextField
            name="email-password"
            type="password"
            label={words.passwordNow}
            hint={words.passwordNowHint}
            autoComplete="current-password"
            problem={textOf('email-password')}
          />
          <button className="button plain" type="submit">
            {page.changeEmail}
          </button>
        </form>
      </section>

      <section className="section flow" aria-labelledby="sessions">
        <h2 id="sessions">{page.sessionsHeading}</h2>
        <SessionList sessions={sessions} />
      </section>
    </div>
  );
}

function problemOf(words: Messages['account'], mend: AccountToMend | undefined): FieldProblem | undefined {
  if (!mend || mend.trouble === 'too-many') return undefined;
  if (mend.form === 'email') {
    return mend.trouble === 'wrong'
      ? { field: 'email-password', text: words.wrongPassword }
      : { field: 'new-email', text: words.emailTrouble };
  }
  return mend.trouble === 'wrong'
    ? { field: 'password', text: words.wrongPassword }
    : { field: 'new-password', text: sayPasswordTrouble(words.passwordTrouble, mend.trouble) };
}
