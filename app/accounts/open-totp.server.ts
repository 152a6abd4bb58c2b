import { openSealedText, sealText } from '#db/sealed-text.server.ts';
import type { SecretKey } from '#db/secret-key.server.ts';

const USE = 'totp';

export function sealTotpSecret(key: SecretKey, secret: string): string {
  return sealText(key, USE, secret);
}

/** Undefined where there is none, or where the key that sealed it is gone. */
export function openTotpSecret(key: SecretKey, sealed: string | undefined): string | undefined {
  return sealed === undefined ? undefined : openSealedText(key, USE, sealed);
}
