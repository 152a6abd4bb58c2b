import { encode } from 'uqr';
import type { AccountParts } from '#app/accounts/account-parts.ts';
import { requireAccount } from '#app/accounts/account-repository.server.ts';
import type { AccountActor } from '#app/accounts/actor.ts';
import { countRecoveryCodes } from '#app/accounts/recovery-code-repository.server.ts';
import { totpAddress } from '#app/accounts/second-factor.server.ts';
import { findDraftedCodes } from '#app/accounts/set-up-codes.server.ts';

/** Dark squares as one path, each of side 1. */
export interface QrPicture {
  side: number;
  path: string;
}

export type CodesView = { email: string } & (
  | { kind: 'off' }
  | { kind: 'drafted'; qr: QrPicture; key: string; recoveryCodes: string[] }
  | { kind: 'on'; left: number }
);

export async function loadCodes(parts: AccountParts, { accountId, email }: AccountActor): Promise<CodesView> {
  const { totpSecret } = await requireAccount(parts.db.reader, accountId);
  if (totpSecret !== undefined) {
    return { email, kind: 'on', left: await countRecoveryCodes(parts.db.reader, accountId) };
  }
  const drafted = await findDraftedCodes(parts, accountId);
  if (!drafted) return { email, kind: 'off' };
  const { secret, recoveryCodes } = drafted;
  const key = (secret.match(/.{1,4}/g) ?? []).join(' ');
  return { email, kind: 'drafted', qr: drawQr(totpAddress(secret, email)), key, recoveryCodes };
}

function drawQr(text: string): QrPicture {
  // ISO 18004 asks for a border of four.
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { side: size, path };
}
