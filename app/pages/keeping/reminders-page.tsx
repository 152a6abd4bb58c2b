import { HOME_PATH } from '#app/accounts/account-paths.ts';
import { useMessages } from '#app/language/use-messages.ts';

export interface RemindersView {
  state: 'on' | 'off' | 'gone';
}

/** What somebody sees who follows the link in a reminder. */
export function RemindersPage({ state }: RemindersView) {
  const { account, keeping } = useMessages();
  const words = keeping.reminders;
  const isOff = state === 'off';
  return (
    <div className="flow measure">
      <h1>{words.heading}</h1>
      <p className="lead">{words[state]}</p>
      {state === 'gone' ? (
        <p>
          <a href={HOME_PATH}>{account.home.title}</a>
        </p>
      ) : (
        <form method="post">
          <input type="hidden" name="intent" value={isOff ? 'resume' : 'stop'} />
          <button className={isOff ? 'button plain' : 'button'} type="submit">
            {isOff ? words.resume : words.stop}
          </button>
        </form>
      )}
    </div>
  );
}
