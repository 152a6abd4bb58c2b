import { HOME_PATH } from '#app/accounts/account-paths.ts';
import { useMessages } from '#app/language/use-messages.ts';

/** From any page of one's own to the one that lists them all. */
export function BackToPrograms() {
  const { claims } = useMessages();
  return (
    <p className="quiet">
      <a href={HOME_PATH}>{claims.home.back}</a>
    </p>
  );
}
