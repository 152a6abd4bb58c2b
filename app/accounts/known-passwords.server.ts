let known: Promise<ReadonlySet<string>> | undefined;

/** Passwords that are guessed first, in small letters. Read when the first password is chosen. */
export function knownPasswords(): Promise<ReadonlySet<string>> {
  known ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common']),
  );
  return known;
}
