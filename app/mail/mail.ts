/** One message, in words alone. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** The words would add a header, a second reader or an unseen sign to the message. */
export class MailError extends Error {
  readonly code = 'bad-mail';
}

const UNSAFE_IN_LINE = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const ONE_ADDRESS = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+$/u;
/** In characters. */
const LONGEST_SUBJECT = 200;

/** Throws MailError. What is written for people comes from the catalogue, so this refuses and does not mend. */
export function requireSafeMail(mail: Mail): Mail {
  if (!ONE_ADDRESS.test(mail.to) || UNSAFE_IN_LINE.test(mail.to)) throw new MailError('not one address');
  if (UNSAFE_IN_LINE.test(mail.subject)) throw new MailError('a subject of more than one line');
  if (mail.subject.length > LONGEST_SUBJECT) throw new MailError('a subject that is too long');
  return mail;
}
