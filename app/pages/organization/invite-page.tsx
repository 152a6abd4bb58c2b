import { ACCOUNT_PATH, HOME_PATH, SIGN_UP_PATH } from '#app/accounts/account-paths.ts';
import { useMessages } from '#app/language/use-messages.ts';

export type InviteView =
  | { kind: 'gone' | 'other-address' }
  | { kind: 'open'; name: string }
  /** `signIn`: leads back to the invitation. */
  | { kind: 'signed-out'; signIn: string };

/** What a mailed link invites to, for whoever opened it. */
export function InvitePage({ view }: { view: InviteView }) {
  const { organizations, account } = useMessages();
  const words = organizations.invite;
  if (view.kind === 'open') {
    return (
      <div className="flow measure">
        <h1>{words.heading(view.name)}</h1>
        <p className="lead">{words.text}</p>
        <form method="post">
          <button className="button" type="submit">
            {words.accept}
          </button>
        </form>
        <p>{words.no}</p>
      </div>
    );
  }
  if (view.kind === 'gone') {
    return (
      <div className="flow measure">
        <h1>{words.gone}</h1>
        <p className="lead">{words.goneText}</p>
        <p>
          <a href={HOME_PATH}>{account.home.title}</a>
        </p>
      </div>
    );
  }
  if (view.kind === 'signed-out') {
    return (
      <div className="flow measure">
        <h1>{words.signIn}</h1>
        <p className="lead">{words.signInText}</p>
        <p className="button-row">
          <a className="button" href={view.signIn}>
            {account.signIn}
          </a>
          <a className="button plain" href={SIGN_UP_PATH}>
            {account.signUp}
          </a>
        </p>
      </div>
    );
  }
  return (
    <div className="flow measure">
      <h1>{words.otherHeading}</h1>
      <p className="lead">{words.otherAddress}</p>
      <p>
        <a href={ACCOUNT_PATH}>{account.home.account}</a>
      </p>
    </div>
  );
}
