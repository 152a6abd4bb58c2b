import type { AccountParts, From } from './account-parts.ts';

/** Where a request comes from, and what its browser holds. */
export function readFrom(context: { accounts: AccountParts; client: string }, request: Request): From {
  return {
    client: context.client,
    userAgent: request.headers.get('user-agent'),
    token: context.accounts.cookies.read(request.headers.get('cookie')),
  };
}
