import type { PasswordTrouble } from '#app/accounts/password-rules.ts';

/** Which form of the account page is to be mended, and why. */
export type AccountToMend =
  | { form: 'password'; trouble: PasswordTrouble | 'wrong' | 'too-many' }
  | { form: 'email'; trouble: 'bad-email' | 'wrong' | 'too-many'; email: string };
