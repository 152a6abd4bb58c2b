import { useMessages } from '#app/language/use-messages.ts';

/** Where mail is found as long as there is no mail server. */
export function MailNote({ writesMailAsFiles }: { writesMailAsFiles: boolean }) {
  const { account } = useMessages();
  return writesMailAsFiles ? <p className="notice">{account.mailAsFiles}</p> : null;
}
