import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createTransport } from 'nodemailer';
import { messagesFor } from '#app/language/messages.ts';
import { type Mail, requireSafeMail } from './mail.ts';

/** Hands one message over. `name` is the same at each try of it. Throws where it was not taken. */
export interface Delivery {
  deliver(mail: Mail, name: string): Promise<void>;
  close(): void;
}

/** In milliseconds. */
const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;

/** `from` is one plain address. Without a mail server, mail is written into a folder beside the database. */
export function openDelivery(smtpUrl: string | undefined, from: string, databaseFile: string): Delivery {
  return smtpUrl === undefined ? intoFolder(mailFolderOf(databaseFile), from) : bySmtp(smtpUrl, from);
}

/** Where mail is written while there is no mail server. */
export function mailFolderOf(databaseFile: string): string {
  return join(dirname(databaseFile), 'mail');
}

function bySmtp(url: string, from: string): Delivery {
  const transport = createTransport({
    url,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async deliver(mail, name) {
      const { to, subject, text } = requireSafeMail(mail);
      const domain = from.slice(from.lastIndexOf('@') + 1);
      await transport.sendMail({
        from: { name: messagesFor('en').shell.siteName, address: from },
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${name}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}

function intoFolder(folder: string, from: string): Delivery {
  return {
    async deliver(mail, name) {
      const { to, subject, text } = requireSafeMail(mail);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${name}.txt`);
      writeFileSync(`${file}.partial`, `From: ${from}\nTo: ${to}\nSubject: ${subject}\n\n${text}\n`, {
        mode: 0o600,
      });
      renameSync(`${file}.partial`, file);
    },
    close: () => undefined,
  };
}
