import {
  ACCOUNT_PATH,
  CODES_PATH,
  SIGN_IN_PATH,
  SIGN_OUT_PATH,
  SIGN_UP_PATH,
} from '#app/accounts/account-paths.ts';
import type { Actor } from '#app/accounts/actor.ts';
import { standingOf } from '#app/accounts/permissions.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { QUEUE_PATH } from '#app/moderation/moderation-paths.ts';
import type { ProviderHomeView } from './load-provider-home.server.ts';
import { ProviderWork } from './provider-work.tsx';

/** What a program can do here; for who is signed in, where to go on. */
export function ProviderHomePage({ actor, work }: { actor: Actor; work: ProviderHomeView | undefined }) {
  const { account: words } = useMessages();
  const { home } = words;
  if (actor.kind === 'visitor') {
    return (
      <div className="flow measure">
        <h1>{home.heading}</h1>
        <p className="lead">{home.lead}</p>
        <p>{home.first}</p>
        <p className="button-row">
          <a className="button" href={SIGN_IN_PATH}>
            {words.signIn}
          </a>
          <a className="button plain" href={SIGN_UP_PATH}>
            {words.signUp}
          </a>
        </p>
      </div>
    );
  }
  return (
    <div className="flow measure">
      <h1>{work ? home.yours : home.start}</h1>
      <p>{home.signedInAs(actor.email)}</p>
      {standingOf(actor) === 'moderator without code' && (
        <p className="notice">
          {home.moderatorNeedsCode} <a href={CODES_PATH}>{home.setUpCodes}</a>
        </p>
      )}
      {standingOf(actor) === 'moderator' && (
        <p>
          <a className="button" href={QUEUE_PATH}>
            {home.toQueue}
          </a>
        </p>
      )}
      {work && <ProviderWork work={work} />}
      <p>
        <a href={ACCOUNT_PATH}>{home.account}</a>
      </p>
      <SignOutForm />
    </div>
  );
}

export function SignOutForm() {
  const { account } = useMessages();
  return (
    <form method="post" action={SIGN_OUT_PATH}>
      <button className="button plain" type="submit">
        {account.signOut}
      </button>
    </form>
  );
}
