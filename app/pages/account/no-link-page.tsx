import { RESET_PATH, SIGN_UP_PATH } from '#app/accounts/account-paths.ts';
import { useMessages } from '#app/language/use-messages.ts';

/** For a link that was used, is too old, or is none of ours. */
export function NoLinkPage() {
  const { account: words } = useMessages();
  return (
    <div className="flow measure">
      <h1>{words.noLink.heading}</h1>
      <p>{words.noLink.text}</p>
      <ul className="link-list">
        <li>
          <a href={SIGN_UP_PATH}>{words.signUp}</a>
        </li>
        <li>
          <a href={RESET_PATH}>{words.resetPage.heading}</a>
        </li>
      </ul>
    </div>
  );
}
