import { LONGEST_PASSWORD, type PasswordTrouble, SHORTEST_PASSWORD } from '#app/accounts/password-rules.ts';
import type { Messages } from '#app/language/messages.ts';

export function sayPasswordTrouble(
  words: Messages['account']['passwordTrouble'],
  trouble: PasswordTrouble,
): string {
  if (trouble === 'short') return words.short(SHORTEST_PASSWORD);
  return trouble === 'long' ? words.long(LONGEST_PASSWORD) : words[trouble];
}
