import { keyedHash } from '#db/sealed-text.server.ts';
import type { SecretKey } from '#db/secret-key.server.ts';

const USE = 'reminders';

/** Names an account in the link by which its person stops reminders, without signing in. Nobody can make another's. */
export function makeReminderKey(key: SecretKey, accountId: number): string {
  return `${accountId}.${keyedHash(key, USE, String(accountId))}`;
}

/** The account of a link; undefined where it is none of ours. */
export function readReminderKey(key: SecretKey, text: string): number | undefined {
  const id = /^(\d{1,15})\./.exec(text)?.[1];
  return id !== undefined && makeReminderKey(key, Number(id)) === text ? Number(id) : undefined;
}
