import { TextField } from '#app/design/form-parts.tsx';
import { useMessages } from '#app/language/use-messages.ts';

interface PasswordAgainFormProps {
  /** Of the account. */
  email: string;
  /** Also the id of its field. */
  intent: string;
  button: string;
  isWrong: boolean;
  /** What the page is for. */
  isMain?: boolean;
}

/** Asks for the password before what must not be done at an open screen. */
export function PasswordAgainForm({
  email,
  intent,
  button,
  isWrong,
  isMain = false,
}: PasswordAgainFormProps) {
  const { account: words } = useMessages();
  return (
    <form className="flow form" method="post" noValidate>
      <input type="hidden" name="intent" value={intent} />
      {/* Lets a password keeper know whose password is asked for. */}
      <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />
      <TextField
        id={intent}
        name="password"
        type="password"
        label={words.passwordNow}
        hint={words.passwordNowHint}
        autoComplete="current-password"
        problem={isWrong ? words.wrongPassword : undefined}
      />
      <button className={isMain ? 'button' : 'button plain'} type="submit">
        {button}
      </button>
    </form>
  );
}
