import { SIGN_IN_PATH } from '#app/accounts/account-paths.ts';
import { useMessages } from '#app/language/use-messages.ts';

/** A press confirms, and not the link alone: mail programs open links before people do. */
export function ConfirmEmailPage({ email }: { email: string }) {
  const { confirmEmailPage: words } = useMessages().account;
  return (
    <div className="flow measure">
      <h1>{words.heading}</h1>
      <p className="lead">{words.text(email)}</p>
      <form method="post">
        <button className="button" type="submit">
          {words.confirm}
        </button>
      </form>
    </div>
  );
}

export function EmailConfirmedPage() {
  const { account: words } = useMessages();
  return (
    <div className="flow measure">
      <h1>{words.confirmEmailPage.done}</h1>
      <p>
        <a href={SIGN_IN_PATH}>{words.confirmEmailPage.signInNow}</a>
      </p>
    </div>
  );
}
