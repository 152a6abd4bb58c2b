import type { PostOffice } from '#app/mail/post-office.server.ts';
import type { OpenDatabase } from '#db/connect.server.ts';
import type { SecretKey } from '#db/secret-key.server.ts';
import type { Passwords } from './passwords.server.ts';
import type { SessionCookies } from './session-cookie.server.ts';

/** What signing in and accounts are made of. */
export interface AccountParts {
  db: OpenDatabase;
  key: SecretKey;
  clock: () => Date;
  passwords: Passwords;
  post: PostOffice['post'];
  cookies: SessionCookies;
}

/** Where a request comes from. */
export interface From {
  /** Tells clients apart, for limits alone. */
  client: string;
  userAgent: string | null;
  /** The token that the browser came with. */
  token: string | undefined;
}
